// What the lock bench compares: ways to give a stretch of one provider's day to at most one caller.

/** A stretch that a caller wants, as an index of workloads sees it. Epoch milliseconds. */
export interface Wish {
  readonly from: number;
  readonly to: number;
}

export interface LockDesign {
  readonly name: string;
  /** Makes a provider nobody has used yet, and gives what one caller does: true when the caller got the time. */
  prepare(): Promise<(wish: Wish) => Promise<boolean>>;
}
