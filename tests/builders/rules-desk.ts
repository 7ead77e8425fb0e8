// Asks the emulator as a browser would, with the product's own rules: may this caller do this?
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { initializeTestEnvironment } from '@firebase/rules-unit-testing';
import { inject } from 'vitest';
import type { CoverageReport } from './rules-coverage.ts';

export interface Fields {
  readonly [name: string]: string | number | Date | null | Fields;
}

export interface ListRequest {
  /** The path of the documents' parent; empty = the root. */
  readonly parent: string;
  readonly collection: string;
  readonly where?: readonly Where[];
  readonly limit?: number;
  /** Asks all collections of that name below the parent. */
  readonly group?: boolean;
}

export interface Where {
  readonly field: string;
  readonly op: keyof typeof restOperators;
  /** Of `__name__`: a path. */
  readonly value: string;
}

const restOperators = {
  '==': 'EQUAL',
  'array-contains': 'ARRAY_CONTAINS',
  '<': 'LESS_THAN',
  '<=': 'LESS_THAN_OR_EQUAL',
  '>': 'GREATER_THAN',
  '>=': 'GREATER_THAN_OR_EQUAL',
} as const;

/** True = allowed, false = denied by the rules. Anything else that goes wrong is thrown. */
export interface RulesCaller {
  readonly get: (path: string) => Promise<boolean>;
  readonly list: (request: ListRequest) => Promise<boolean>;
  readonly create: (path: string) => Promise<boolean>;
  readonly update: (path: string) => Promise<boolean>;
  readonly remove: (path: string) => Promise<boolean>;
}

export interface RulesDesk {
  readonly projectId: string;
  /** An ID token as the emulator takes it, unsigned. It began with a sign-in at `signedInAt`. */
  readonly tokenOf: (uid: string, signedInAt: Date, expiresAt?: Date) => string;
  /** Null = not signed in. */
  readonly as: (token: string | null) => RulesCaller;
  /** Writes past the rules. */
  readonly put: (path: string, fields: Fields) => Promise<void>;
  readonly coverage: () => Promise<CoverageReport>;
}

/** A project of its own in this run's emulator, so that its coverage is its own too. */
export async function rulesDesk(rules?: string): Promise<RulesDesk> {
  const projectId = `demo-rules-${randomUUID().slice(0, 18)}`;
  const [host = '', port = ''] = inject('firestoreAddress').split(':');
  rules ??= await readFile('firestore.rules', 'utf8');
  await initializeTestEnvironment({ projectId, firestore: { host, port: Number(port), rules } });
  const emulator = `http://${host}:${port}`;
  const documents = `${emulator}/v1/projects/${projectId}/databases/(default)/documents`;

  function request(token: string | null, path: string, method = 'GET', body?: object): Promise<Response> {
    return fetch(`${documents}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  async function allowed(response: Response): Promise<boolean> {
    const text = await response.text();
    if (response.status === 403 && text.includes('PERMISSION_DENIED')) return false;
    if (response.ok || response.status === 404) return true;
    throw new Error(`the emulator answered ${response.status}: ${text}`);
  }

  function callerOf(token: string | null): RulesCaller {
    const ask = async (...rest: [path: string, method?: string, body?: object]): Promise<boolean> =>
      allowed(await request(token, ...rest));
    return {
      get: (path) => ask(urlOf(path)),
      list: ({ parent, ...rest }) =>
        ask(`${parent === '' ? '' : urlOf(parent)}:runQuery`, 'POST', {
          structuredQuery: queryOf(projectId, rest),
        }),
      create: (path) => {
        const at = path.lastIndexOf('/');
        return ask(`${urlOf(path.slice(0, at))}?documentId=${randomUUID()}`, 'POST', { fields: {} });
      },
      update: (path) => ask(`${urlOf(path)}?currentDocument.exists=true`, 'PATCH', { fields: {} }),
      remove: (path) => ask(urlOf(path), 'DELETE'),
    };
  }

  return {
    projectId,
    tokenOf: (uid, signedInAt, expiresAt = new Date(signedInAt.getTime() + 3_600_000)) =>
      unsigned(projectId, uid, seconds(signedInAt), seconds(expiresAt)),
    as: callerOf,
    async put(path, fields) {
      const response = await request('owner', urlOf(path), 'PATCH', { fields: valuesOf(fields) });
      if (!response.ok) throw new Error(`the emulator did not write ${path}: ${await response.text()}`);
    },
    async coverage() {
      const response = await fetch(`${emulator}/emulator/v1/projects/${projectId}:ruleCoverage`);
      const report: CoverageReport = JSON.parse(await response.text());
      return report;
    },
  };
}

function urlOf(path: string): string {
  return `/${path.split('/').map(encodeURIComponent).join('/')}`;
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}

function unsigned(projectId: string, uid: string, signedInAt: number, expiresAt: number): string {
  const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
  const payload = {
    iss: `https://securetoken.google.com/${projectId}`,
    aud: projectId,
    sub: uid,
    user_id: uid,
    auth_time: signedInAt,
    iat: signedInAt,
    exp: expiresAt,
  };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
}

/** https://firebase.google.com/docs/firestore/reference/rest/v1/StructuredQuery */
function queryOf(projectId: string, request: Omit<ListRequest, 'parent'>): object {
  const { collection, where = [], limit, group = false } = request;
  const filters = where.map(({ field, op, value }) => ({
    fieldFilter: {
      field: { fieldPath: field },
      op: restOperators[op],
      value:
        field === '__name__'
          ? { referenceValue: `projects/${projectId}/databases/(default)/documents/${value}` }
          : { stringValue: value },
    },
  }));
  return {
    from: [{ collectionId: collection, allDescendants: group }],
    ...(filters.length === 0 ? {} : { where: { compositeFilter: { op: 'AND', filters } } }),
    ...(limit === undefined ? {} : { limit }),
  };
}

function valuesOf(fields: Fields): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, valueOf(value)]));
}

function valueOf(value: Fields[string]): object {
  if (typeof value === 'string') return { stringValue: value };
  if (value === null) return { nullValue: null };
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (typeof value === 'number') return { integerValue: String(value) };
  return { mapValue: { fields: valuesOf(value) } };
}
