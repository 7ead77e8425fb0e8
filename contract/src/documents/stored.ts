// The types of stored data, taken from its schemas.
import type * as z from 'zod/mini';

/** All the way down: nobody changes what was read, and whoever writes names every field. */
export type ReadOnly<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly ReadOnly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: ReadOnly<T[Key]> }
      : T;

/** What reading a document of the schema yields. */
export type Stored<Schema extends z.ZodMiniType> = ReadOnly<z.output<Schema>>;
