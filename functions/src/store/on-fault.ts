// How background work reports what went wrong.

/** `document` is the path of the document at fault. The work goes on with the others. */
export type OnFault = (error: unknown, document?: string) => void;
