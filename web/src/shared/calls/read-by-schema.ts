// Reads a response by the contract's own schema, whose service may be newer than this page.
import * as z from 'zod/mini';

/** Null for what does not fit. Fields that the schema does not know, as of a newer service, are dropped. */
export function readBySchema<Value>(schema: z.ZodMiniType<Value>, value: unknown): Value | null {
  const read = z.safeParse(schema, value);
  if (read.success) return read.data;
  const { issues } = read.error;
  if (issues.some(({ code }) => code !== 'unrecognized_keys')) return null;
  const known = z.safeParse(schema, withoutUnknown(value, issues));
  return known.success ? known.data : null;
}

function withoutUnknown(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const place = issue.path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), copy);
    if (typeof place !== 'object' || place === null) continue;
    for (const key of issue.keys) Reflect.deleteProperty(place, key);
  }
  return copy;
}
