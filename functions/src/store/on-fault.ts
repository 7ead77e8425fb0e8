// How work that nobody waits for says what went wrong.

/** `document` is the path of the document that it was about: its failure is its own, the rest of the work goes on. */
export type OnFault = (error: unknown, document?: string) => void;
