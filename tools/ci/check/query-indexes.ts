// Compares both query tables with firestore.indexes.json: only production refuses a query without its index.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LiveQuery } from '../../../contract/src/live-queries.ts';
import type { Finding } from './finding.ts';

interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
}

interface CompositeIndex {
  readonly collectionGroup: string;
  readonly queryScope: 'COLLECTION' | 'COLLECTION_GROUP';
  readonly fields: readonly IndexField[];
}

interface FieldOverride {
  readonly collectionGroup: string;
  readonly fieldPath: string;
  readonly indexes: readonly unknown[];
}

/** Both tables fit: the service's queries have fewer kinds of filters. */
interface QueryShape extends Pick<LiveQuery, 'collection' | 'filters' | 'order'> {
  readonly either?: readonly string[];
}
type Shapes = Readonly<Record<string, QueryShape>>;

/** The file as the Firebase CLI deploys it. */
export interface IndexFile {
  readonly indexes: readonly CompositeIndex[];
  readonly fieldOverrides: readonly FieldOverride[];
}

const tableFile = 'functions/src/store/queries.ts';
const liveFile = 'contract/src/live-queries.ts';
const indexesFile = 'firestore.indexes.json';

export async function checkQueryIndexes(root: string): Promise<Finding[]> {
  const table: { queries: Shapes } = await import(pathToFileURL(join(root, tableFile)).href);
  const live: { liveQueries: Shapes } = await import(pathToFileURL(join(root, liveFile)).href);
  const file: IndexFile = JSON.parse(await readFile(join(root, indexesFile), 'utf8'));
  return auditQueryIndexes({ ...table.queries, ...live.liveQueries }, file);
}

/** Finds missing indexes, exemptions of queried fields, and indexes without a query. */
export function auditQueryIndexes(queries: Shapes, file: IndexFile): Finding[] {
  const findings: Finding[] = [];
  const used = new Set<CompositeIndex>();
  for (const [name, shape] of Object.entries(queries).flatMap(plainQueries)) {
    findings.push(...exemptedFields(name, shape, file));
    const needed = compositeFields(shape);
    if (needed === null) continue;
    const index = file.indexes.find((candidate) => serves(candidate, shape, needed));
    if (index) used.add(index);
    else
      findings.push({
        file: indexesFile,
        rule: 'missing-index',
        message: `${name} needs ${describe(shape, needed)}`,
      });
  }
  for (const index of file.indexes.filter((candidate) => !used.has(candidate))) {
    const fields = index.fields.map((field) => field.fieldPath).join(', ');
    findings.push({
      file: indexesFile,
      rule: 'unused-index',
      message: `no query needs ${index.collectionGroup} (${fields})`,
    });
  }
  return findings;
}

/** A query with alternatives uses an index for each of them. */
function plainQueries([name, { either, ...shape }]: [string, QueryShape]): [string, QueryShape][] {
  if (either === undefined) return [[name, shape]];
  return either.map((field) => [name, { ...shape, filters: [...shape.filters, { field, op: '==' }] }]);
}

interface NeededFields {
  readonly equal: readonly string[];
  readonly ordered: readonly { readonly field: string; readonly order: 'ASCENDING' | 'DESCENDING' }[];
}

/** Null when the single-field indexes that Firestore keeps by itself are enough. */
function compositeFields(shape: QueryShape): NeededFields | null {
  const ordered: NeededFields['ordered'][number][] = shape.order.map(({ field, direction }) => ({
    field,
    order: direction === 'asc' ? 'ASCENDING' : 'DESCENDING',
  }));
  for (const { field, op } of shape.filters) {
    // A range without an explicit order reads in ascending order.
    if (!isEquality(op) && !ordered.some((entry) => entry.field === field)) {
      ordered.push({ field, order: ordered[0]?.order ?? 'ASCENDING' });
    }
  }
  const equal = [
    ...new Set(shape.filters.filter(({ op }) => isEquality(op)).map(({ field }) => field)),
  ].filter((field) => !ordered.some((entry) => entry.field === field));
  return ordered.length === 0 || equal.length + ordered.length < 2 ? null : { equal, ordered };
}

/** `in` asks for several values, each by equality. */
function isEquality(op: QueryShape['filters'][number]['op']): boolean {
  return op === '==' || op === 'in';
}

/** Equality fields come first, in any order and direction; then the ordered ones exactly as queried. */
function serves(index: CompositeIndex, shape: QueryShape, needed: NeededFields): boolean {
  const fields = index.fields.filter((field) => field.fieldPath !== '__name__');
  const first = fields.slice(0, needed.equal.length).map((field) => field.fieldPath);
  const rest = fields.slice(needed.equal.length);
  return (
    index.collectionGroup === shape.collection &&
    index.queryScope === 'COLLECTION' &&
    needed.equal.every((field) => first.includes(field)) &&
    rest.length === needed.ordered.length &&
    needed.ordered.every(({ field, order }, at) => rest[at]?.fieldPath === field && rest[at].order === order)
  );
}

function exemptedFields(name: string, shape: QueryShape, file: IndexFile): Finding[] {
  const fields = new Set([...shape.filters, ...shape.order].map(({ field }) => field));
  return [...fields]
    .filter((field) =>
      file.fieldOverrides.some(
        (override) =>
          override.collectionGroup === shape.collection &&
          (override.fieldPath === field || field.startsWith(`${override.fieldPath}.`)) &&
          override.indexes.length === 0,
      ),
    )
    .map((field) => ({ file: indexesFile, rule: 'exempted-field', message: `${name} asks for ${field}` }));
}

function describe(shape: QueryShape, needed: NeededFields): string {
  const fields = [...needed.equal, ...needed.ordered.map(({ field, order }) => `${field} ${order}`)];
  return `COLLECTION ${shape.collection} (${fields.join(', ')})`;
}
