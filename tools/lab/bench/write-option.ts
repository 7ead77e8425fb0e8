// The one option that every bench takes.

/** True if the bench writes its page of figures in docs anew. */
export const writeOption = { write: { type: 'boolean', default: false } } as const;
