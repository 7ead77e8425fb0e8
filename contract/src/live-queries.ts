// What the dashboard follows live, one row each. The tests of the rules and the index check read it too.

export interface LiveQuery {
  /** `provider`: below `providers/{uid}`. `root`: beside it, and `providerId` says whose it is. */
  readonly under: 'provider' | 'root';
  readonly collection: string;
  readonly filters: readonly { readonly field: string; readonly op: '==' | '<' | '<=' | '>' | '>=' }[];
  readonly order: readonly { readonly field: string; readonly direction: 'asc' | 'desc' }[];
  /** The rules refuse a list without a limit, or with one above 500. */
  readonly limit: number;
}

/** Firestore refuses all that `firestore.rules` does not allow. */
export const liveQueries = {
  /** All types: thirty in use, and those that were archived. */
  bookingTypes: { under: 'provider', collection: 'bookingTypes', filters: [], order: [], limit: 200 },
  /** Blocked time that is not over. */
  upcomingBlocks: {
    under: 'root',
    collection: 'blocks',
    filters: [
      { field: 'providerId', op: '==' },
      { field: 'status', op: '==' },
      { field: 'taken.to', op: '>' },
    ],
    order: [],
    limit: 200,
  },
} as const satisfies Record<string, LiveQuery>;
