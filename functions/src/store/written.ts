// What may be written to a collection, taken from the schema that reads it: a field that is forgotten does not compile.
import type { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';

/** All the way down: read-only, and also the fields that older documents may lack. */
type Given<T> = T extends Timestamp | string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : { readonly [Key in keyof T]-?: Given<Exclude<T[Key], undefined>> };

/**
 * A whole document. Every field that its schema knows is named, also those that older documents may lack; only
 * the optional fields named as `Absent` are left out. Fields that nobody reads, such as `expiresAt`, are added by `&`.
 */
export type Whole<Schema extends z.ZodMiniType, Absent extends keyof z.input<Schema> = never> = Given<
  Omit<z.input<Schema>, Absent>
>;

/** Names of what `Given` has and `Known` does not, however deep: it would be written and never read. */
type Unread<Given, Known> = Given extends readonly (infer Item)[]
  ? Known extends readonly (infer KnownItem)[]
    ? Unread<Item, KnownItem>
    : never
  : Given extends object
    ? { [Key in keyof Given]: Key extends keyof Known ? Unread<Given[Key], Known[Key]> : Key }[keyof Given]
    : never;

/** `Given` when the schema reads all of it; otherwise what it does not, which nothing can be assigned to. */
export type AllRead<Given, Schema extends z.ZodMiniType> = [Unread<Given, z.output<Schema>>] extends [never]
  ? Given
  : { readonly neverRead: Unread<Given, z.output<Schema>> };

/** What a write does to some fields of a document: a new value of the schema's type, or a `FieldValue`. */
export type Change<Schema extends z.ZodMiniType, Extra extends object = object> = {
  readonly [Key in keyof (z.input<Schema> & Extra)]?:
    | Given<Exclude<(z.input<Schema> & Extra)[Key], undefined>>
    | FieldValue;
};

/** The TTL field: Firestore deletes a document some time after it. Nothing reads it. */
export interface Expiring {
  readonly expiresAt: Timestamp;
}
