// What our own checkers find: one thing that is wrong, and the line that says it.

/** `file` is relative to the root, with forward slashes. */
export interface Finding {
  readonly file: string;
  readonly line?: number | undefined;
  readonly rule: string;
  readonly message: string;
}

export function findingLine({ file, line, rule, message }: Finding): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${rule}  ${message}`;
}
