// Reads the emulator's coverage of the rules: which conditions were never both true and false.

interface CoverageValue {
  readonly boolValue?: boolean;
}

interface CoverageNode {
  /** `endOffset` is the last character. Absent offsets are 0. */
  readonly sourcePosition: {
    readonly line?: number;
    readonly currentOffset?: number;
    readonly endOffset?: number;
  };
  /** Each value that the expression had. No kind: it was not reached. `undefined`: an error, or not yet. */
  readonly values?: readonly { readonly value: CoverageValue }[];
  readonly children?: readonly CoverageNode[];
}

/** What `/emulator/v1/projects/{project}:ruleCoverage` returns. */
export interface CoverageReport {
  readonly rules: { readonly files: readonly { readonly content: string }[] };
  readonly report: readonly CoverageNode[];
}

/**
 * One line for each expression that never had a value, and for each condition that was always true or always
 * false. Errors count as neither. Literals are no conditions: `if false` is meant so.
 */
export function oneSidedConditions({ rules, report }: CoverageReport): string[] {
  const source = rules.files[0]?.content ?? '';
  return report.flatMap((node) => oneSided(node, source));
}

function oneSided(node: CoverageNode, source: string): string[] {
  const { line = 0, currentOffset = 0, endOffset = 0 } = node.sourcePosition;
  const text = source.slice(currentOffset, endOffset + 1);
  if (text === 'true' || text === 'false') return [];
  const values = (node.values ?? []).map(({ value }) => value).filter(isKnown);
  const says = (what: string): string => `line ${line}: ${what}: ${text}`;
  if (values.length === 0) return [says('never decided')];
  const sides = new Set(values.flatMap(({ boolValue }) => (boolValue === undefined ? [] : [boolValue])));
  const inside = (node.children ?? []).flatMap((child) => oneSided(child, source));
  return sides.size === 1 ? [says(sides.has(true) ? 'never false' : 'never true'), ...inside] : inside;
}

function isKnown(value: CoverageValue): boolean {
  return Object.keys(value).some((kind) => kind !== 'undefined');
}
