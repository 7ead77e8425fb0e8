// The types of stored data, derived from its schemas.
import type * as z from 'zod/mini';

/** Read-only all the way down: code never edits what it read, and every write names its fields. */
export type ReadOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadOnly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
      : T;

/** What reading a document of the schema returns. */
export type Stored<Schema extends z.ZodMiniType> = ReadOnly<z.output<Schema>>;
