// Looks into the errors of a form: the sentence at a path, and how many fields are wrong.

/** Of a field, or of a list as a whole. */
export function messageAt(errors: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>(inside, errors);
  const message = inside(found, 'message') ?? inside(inside(found, 'root'), 'message');
  return typeof message === 'string' ? message : undefined;
}

export function countErrors(errors: unknown): number {
  if (typeof errors !== 'object' || errors === null) return 0;
  const own = typeof inside(errors, 'message') === 'string' ? 1 : 0;
  const below = Object.entries(errors).filter(([key]) => key !== 'ref');
  return below.reduce((sum, [, error]) => sum + countErrors(error), own);
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
