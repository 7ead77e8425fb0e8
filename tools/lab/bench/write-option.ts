// The one option of every bench.

/** Whether the page of figures in docs is written anew. */
export const writeOption = { write: { type: 'boolean', default: false } } as const;
