// Unwraps what a test needs to go on: the value of a response, or a thing that must exist.

/** The value of a granted response. Throws the refusal. */
export function granted<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false } | undefined,
): Value {
  if (answer?.ok === true) return answer.value;
  throw new Error(`expected a yes, not ${JSON.stringify(answer)}`);
}

/** The value that the test has just made. Throws when it is missing. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('expected something, not nothing');
  return value;
}
