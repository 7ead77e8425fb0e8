// Checks a form by a schema of the contract, for React Hook Form. Each error is a sentence for its field.
import { toNestErrors } from '@hookform/resolvers';
import type { FieldError, FieldValues, Resolver } from 'react-hook-form';
import * as z from 'zod/mini';
import { sayIssue } from './say-issue.ts';

export function contractResolver<Value extends FieldValues>(schema: z.ZodMiniType<Value>): Resolver<Value> {
  return (values, _context, options) => {
    const parsed = z.safeParse(schema, values);
    if (parsed.success) return { values: parsed.data, errors: {} };
    const errors: Record<string, FieldError> = {};
    for (const issue of parsed.error.issues) {
      const name = issue.path.map(String).join('.');
      errors[name] ??= { type: issue.code, message: sayIssue(issue, valueAt(values, issue.path)) };
    }
    return { values: {}, errors: toNestErrors<Value>(errors, options) };
  };
}

function valueAt(values: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    values,
  );
}
