// What the lock bench compares: ways to give a period of a provider's day to at most one caller.

/** The period that a caller wants, in epoch milliseconds. */
export interface Wish {
  readonly from: number;
  readonly to: number;
}

export interface LockDesign {
  readonly name: string;
  /** Creates a new provider and returns what one caller does: true when the caller got the time. */
  prepare(): Promise<(wish: Wish) => Promise<boolean>>;
}
