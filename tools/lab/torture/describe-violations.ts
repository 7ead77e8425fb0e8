// Prints violations as text: what is wrong, and every event that touches the time in question.
import type { Call } from './check/history.ts';
import { historyOf, type Violation } from './check/violation.ts';
import type { Round } from './round.ts';

export function describeViolations(
  broken: readonly { readonly violation: Violation; readonly round: Pick<Round, 'setting' | 'calls'> }[],
  most: number,
): string[] {
  const counts = new Map<string, number>();
  for (const { violation } of broken) counts.set(violation.rule, (counts.get(violation.rule) ?? 0) + 1);
  const described = broken
    .map(({ violation, round }) => ({ violation, events: historyOf(violation, round.setting, round.calls) }))
    .sort((one, other) => one.events.length - other.events.length)
    .slice(0, most);
  return [
    ...[...counts].map(([rule, count]) => `${count} x ${rule}`),
    ...described.flatMap(({ violation, events }) => [
      '',
      `${violation.rule}: ${violation.says} (${violation.provider ?? 'anywhere'}${spanText(violation)})`,
      ...events.map(eventText),
    ]),
  ];
}

function spanText({ span }: Violation): string {
  return span ? `, ${new Date(span.from).toISOString()} to ${new Date(span.to).toISOString()}` : '';
}

function eventText({ number, client, process, asked, calledAt, answeredAt, outcome }: Call): string {
  const { op, ...rest } = asked;
  const details = Object.entries(rest).filter(([, value]) => value !== null);
  const said = Object.entries(outcome).filter(([name]) => name !== 'kind' && name !== 'text');
  const times = `${clock(calledAt)}-${clock(answeredAt)}`;
  const question = details.map(([name, value]) => `${name}=${shown(name, value)}`).join(' ');
  const answer = said.map(([name, value]) => `${name}=${shown(name, value)}`).join(' ');
  return `  ${times} #${number} ${client} at ${process}: ${op} ${question} -> ${outcome.kind} ${answer}`.trimEnd();
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}

function shown(name: string, value: unknown): string {
  if (Array.isArray(value)) return `${value.length}`;
  return typeof value === 'number' && /^(?:start|until|startsAt)$/.test(name)
    ? new Date(value).toISOString()
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
}
