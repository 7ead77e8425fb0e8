// What every checker hands back, so that the runner prints and the proofs assert one shape.

/** One thing that is wrong. `file` is relative to the root, with forward slashes; empty when no file is to blame. */
export interface Finding {
  readonly file: string;
  readonly line?: number | undefined;
  /** The rule as its tool names it, such as `eslint(no-console)` or `TS2322`. */
  readonly rule: string;
  readonly message: string;
}

/** `looked` counts what the checker really saw; a checker that saw nothing has failed, whatever it found. */
export interface CheckReport {
  readonly looked: number;
  /** What `looked` counts, such as `files`. */
  readonly unit: string;
  readonly findings: readonly Finding[];
}

/** A report for a tool that broke: its own words are all there is to show. */
export function brokenReport(rule: string, message: string): CheckReport {
  return { looked: 0, unit: 'files', findings: [{ file: '', rule, message }] };
}

/** Adds the finding that turns an empty look into a failure. */
export function refuseEmptyLook(report: CheckReport): CheckReport {
  if (report.looked > 0 || report.findings.length > 0) return report;
  return { ...report, findings: [{ file: '', rule: 'looked-at-nothing', message: `saw 0 ${report.unit}` }] };
}

export function findingLine(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`;
  return [place, finding.rule, finding.message].filter((part) => part !== '').join('  ');
}
