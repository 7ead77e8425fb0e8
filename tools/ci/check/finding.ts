// What our own checkers find: a fault, with its file and line.

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
