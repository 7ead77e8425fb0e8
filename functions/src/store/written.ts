// Types for writes, derived from the schemas that read: a forgotten field does not compile.
import type { FieldValue, Timestamp } from 'firebase-admin/firestore';
import type * as z from 'zod/mini';

/** Read-only at every depth, and with the fields that older documents may lack. */
type Given<T> = T extends Timestamp | string | number | boolean | null
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Given<Item>[]
    : { readonly [Key in keyof T]-?: Given<Exclude<T[Key], undefined>> };

/**
 * A whole document, with every field of its schema, even those that older documents lack. Only `Absent`
 * fields are left out; fields that are never read, such as `expiresAt`, are added by `&`.
 */
export type Whole<Schema extends z.ZodMiniType, Absent extends keyof z.input<Schema> = never> = Given<
  Omit<z.input<Schema>, Absent>
>;

/** Fields of `Given` that `Known` lacks at any depth: they would be written and never read. */
type Unread<Given, Known> = Given extends readonly (infer Item)[]
  ? Known extends readonly (infer KnownItem)[]
    ? Unread<Item, KnownItem>
    : never
  : Given extends object
    ? { [Key in keyof Given]: Key extends keyof Known ? Unread<Given[Key], Known[Key]> : Key }[keyof Given]
    : never;

/** `Given` if the schema reads all of it. Otherwise the unread fields, to which nothing can be assigned. */
export type AllRead<Given, Schema extends z.ZodMiniType> = [Unread<Given, z.output<Schema>>] extends [never]
  ? Given
  : { readonly neverRead: Unread<Given, z.output<Schema>> };

/** New values for some fields of a document, or a `FieldValue`. */
export type Change<Schema extends z.ZodMiniType, Extra extends object = object> = {
  readonly [Key in keyof (z.input<Schema> & Extra)]?:
    | Given<Exclude<(z.input<Schema> & Extra)[Key], undefined>>
    | FieldValue;
};

/** The TTL field. Firestore deletes a document some time after it; nothing reads it. */
export interface Expiring {
  readonly expiresAt: Timestamp;
}
