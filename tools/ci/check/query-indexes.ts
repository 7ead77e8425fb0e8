// Compares both query tables with firestore.indexes.json: only production refuses a query without its index.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LiveQuery } from '../../../contract/src/live-queries.ts';
import type { QueryShape as StoreQuery } from '../../../functions/src/store/queries.ts';
import type { Finding } from './finding.ts';

interface IndexField {
  readonly fieldPath: string;
  readonly order?: 'ASCENDING' | 'DESCENDING';
  readonly arrayConfig?: 'CONTAINS';
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

/** Rows of either table: each has kinds of filters that the other lacks. */
interface QueryShape extends Pick<StoreQuery, 'collection' | 'either' | 'order'> {
  readonly filters: readonly (StoreQuery | LiveQuery)['filters'][number][];
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
  /** `contains`: one element of an array, which other indexes cannot answer. */
  readonly equal: readonly { readonly field: string; readonly kind: 'equal' | 'contains' }[];
  readonly ordered: readonly { readonly field: string; readonly order: 'ASCENDING' | 'DESCENDING' }[];
}

/** Null when the single-field indexes that Firestore keeps by itself are enough. */
function compositeFields(shape: QueryShape): NeededFields | null {
  const ordered: NeededFields['ordered'][number][] = orderOf(shape).map(({ field, direction }) => ({
    field,
    order: direction === 'asc' ? 'ASCENDING' : 'DESCENDING',
  }));
  for (const { field, op } of shape.filters) {
    // A range without an explicit order reads in ascending order.
    if (kindOf(op) === 'range' && !ordered.some((entry) => entry.field === field)) {
      ordered.push({ field, order: ordered[0]?.order ?? 'ASCENDING' });
    }
  }
  const equal = new Map<string, 'equal' | 'contains'>();
  for (const { field, op } of shape.filters) {
    const kind = kindOf(op);
    if (kind !== 'range' && !ordered.some((entry) => entry.field === field)) equal.set(field, kind);
  }
  if (ordered.length === 0 || equal.size + ordered.length < 2) return null;
  return { equal: [...equal].map(([field, kind]) => ({ field, kind })), ordered };
}

/** Every index ends with the document's name, in the direction of the field before it. */
function orderOf({ order }: QueryShape): QueryShape['order'] {
  const [before, last] = order.slice(-2);
  return last?.field === '__name__' && last.direction === before?.direction ? order.slice(0, -1) : order;
}

/** `in` asks for several values, each by equality. */
function kindOf(op: QueryShape['filters'][number]['op']): 'equal' | 'contains' | 'range' {
  if (op === 'array-contains') return 'contains';
  return op === '==' || op === 'in' ? 'equal' : 'range';
}

/** Equality fields come first, in any order and direction; then the ordered ones exactly as queried. */
function serves(index: CompositeIndex, shape: QueryShape, needed: NeededFields): boolean {
  const fields = index.fields.filter((field) => field.fieldPath !== '__name__');
  const first = fields.slice(0, needed.equal.length);
  const rest = fields.slice(needed.equal.length);
  return (
    index.collectionGroup === shape.collection &&
    index.queryScope === 'COLLECTION' &&
    needed.equal.every(({ field, kind }) =>
      first.some(
        (has) => has.fieldPath === field && (has.arrayConfig === 'CONTAINS') === (kind === 'contains'),
      ),
    ) &&
    rest.length === needed.ordered.length &&
    needed.ordered.every(({ field, order }, at) => rest[at]?.fieldPath === field && rest[at].order === order)
  );
}

/** An entry for a part of a map ranks above the map's own. */
function exemptedFields(name: string, shape: QueryShape, file: IndexFile): Finding[] {
  const fields = new Set([...shape.filters, ...shape.order].map(({ field }) => field));
  return [...fields]
    .filter((field) => {
      const [closest] = file.fieldOverrides
        .filter(
          ({ collectionGroup, fieldPath }) =>
            collectionGroup === shape.collection &&
            (fieldPath === field || field.startsWith(`${fieldPath}.`)),
        )
        .sort((one, other) => other.fieldPath.length - one.fieldPath.length);
      return closest?.indexes.length === 0;
    })
    .map((field) => ({ file: indexesFile, rule: 'exempted-field', message: `${name} asks for ${field}` }));
}

function describe(shape: QueryShape, needed: NeededFields): string {
  const fields = [
    ...needed.equal.map(({ field, kind }) => (kind === 'contains' ? `${field} CONTAINS` : field)),
    ...needed.ordered.map(({ field, order }) => `${field} ${order}`),
  ];
  return `COLLECTION ${shape.collection} (${fields.join(', ')})`;
}
