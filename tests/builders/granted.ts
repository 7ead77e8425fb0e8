// What a test needs to go on: the value of an answer, or a thing that must be there. Throws what came instead.

/** The value of an answer that is expected to be a yes. */
export function granted<Value>(
  answer: { readonly ok: true; readonly value: Value } | { readonly ok: false } | undefined,
): Value {
  if (answer?.ok === true) return answer.value;
  throw new Error(`expected a yes, not ${JSON.stringify(answer)}`);
}

/** What the test has just made, and so must be there. */
export function present<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('expected something, not nothing');
  return value;
}
