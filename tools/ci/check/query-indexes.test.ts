// Which queries need which entries of firestore.indexes.json.
import { describe, expect, it } from 'vitest';
import type { QueryShape } from '../../../functions/src/store/queries.ts';
import { auditQueryIndexes, type IndexFile } from './query-indexes.ts';

const none: IndexFile = { indexes: [], fieldOverrides: [] };

function shape(given: Partial<QueryShape>): QueryShape {
  return { collection: 'bookings', filters: [], order: [], ...given };
}

const byProviderAndStart = shape({
  filters: [
    { field: 'provider', op: '==' },
    { field: 'startsAt', op: '<' },
  ],
  order: [{ field: 'startsAt', direction: 'desc' }],
});

const itsIndex = {
  collectionGroup: 'bookings',
  queryScope: 'COLLECTION',
  fields: [
    { fieldPath: 'provider', order: 'ASCENDING' },
    { fieldPath: 'startsAt', order: 'DESCENDING' },
  ],
} as const;

describe('auditQueryIndexes', () => {
  it('asks for nothing when one field, or equality alone, answers the query', () => {
    const queries = {
      one: shape({
        filters: [{ field: 'startsAt', op: '>=' }],
        order: [{ field: 'startsAt', direction: 'desc' }],
      }),
      equal: shape({
        filters: [
          { field: 'provider', op: '==' },
          { field: 'status', op: '==' },
        ],
      }),
    };
    expect(auditQueryIndexes(queries, none)).toEqual([]);
  });

  it('asks for a composite index for equality with a range, and takes the one that fits', () => {
    expect(auditQueryIndexes({ byProviderAndStart }, none)).toEqual([
      {
        file: 'firestore.indexes.json',
        rule: 'missing-index',
        message: 'byProviderAndStart needs COLLECTION bookings (provider, startsAt DESCENDING)',
      },
    ]);
    expect(auditQueryIndexes({ byProviderAndStart }, { ...none, indexes: [itsIndex] })).toEqual([]);
  });

  it('does not take an index of the other direction or scope, and calls it unused', () => {
    const ascending = shape({ filters: byProviderAndStart.filters });
    const rules = (file: IndexFile, query: QueryShape): string[] =>
      auditQueryIndexes({ query }, file).map(({ rule }) => rule);
    expect(rules({ ...none, indexes: [itsIndex] }, ascending)).toEqual(['missing-index', 'unused-index']);
    expect(
      rules({ ...none, indexes: [{ ...itsIndex, queryScope: 'COLLECTION_GROUP' }] }, byProviderAndStart),
    ).toEqual(['missing-index', 'unused-index']);
  });

  it('asks for an index for each alternative of a query', () => {
    const query = { ...byProviderAndStart, filters: byProviderAndStart.filters.slice(1), either: ['a', 'b'] };
    expect(auditQueryIndexes({ query }, none).map(({ message }) => message)).toEqual([
      'query needs COLLECTION bookings (a, startsAt DESCENDING)',
      'query needs COLLECTION bookings (b, startsAt DESCENDING)',
    ]);
  });

  it('takes only an array’s own index for one of its elements', () => {
    const query = shape({
      filters: [{ field: 'search', op: 'array-contains' }],
      order: [
        { field: 'startsAt', direction: 'asc' },
        { field: '__name__', direction: 'asc' },
      ],
    });
    const index = (search: object) =>
      ({
        ...itsIndex,
        fields: [
          { fieldPath: 'search', ...search },
          { fieldPath: 'startsAt', order: 'ASCENDING' },
        ],
      }) as const;
    const rules = (search: object): string[] =>
      auditQueryIndexes({ query }, { ...none, indexes: [index(search)] }).map(({ rule }) => rule);
    expect(rules({ arrayConfig: 'CONTAINS' })).toEqual([]);
    expect(rules({ order: 'ASCENDING' })).toEqual(['missing-index', 'unused-index']);
  });

  it('refuses a query over a field, or a part of a map, that is exempt from indexes', () => {
    const exempt: IndexFile = {
      indexes: [],
      fieldOverrides: [{ collectionGroup: 'bookings', fieldPath: 'answers', indexes: [] }],
    };
    const query = shape({ filters: [{ field: 'answers.first', op: '==' }] });
    expect(auditQueryIndexes({ query }, exempt).map(({ rule }) => rule)).toEqual(['exempted-field']);
    const single = { collectionGroup: 'bookings', fieldPath: 'answers.first', indexes: [{}] };
    const fieldOverrides = [...exempt.fieldOverrides, single];
    expect(auditQueryIndexes({ query }, { ...exempt, fieldOverrides })).toEqual([]);
  });
});
