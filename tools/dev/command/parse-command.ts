// Parses the command line of every tool; everything it does not know gets one sentence.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { ToolError } from '../emulators/tool-error.ts';
import { nearestWord } from './nearest-word.ts';

/** The tool does not understand the command, and did nothing. */
export class UsageError extends ToolError {}

export interface Command<Options extends ParseArgsOptionsConfig> {
  /** As a person types it, such as `npm run audit`. */
  readonly name: string;
  /** Every command also understands `--help`. */
  readonly options: Options;
  /** How many words may stand beside the options; none by default. */
  readonly mostWords?: number;
}

const help = { help: { type: 'boolean', short: 'h' } } as const;

/** Throws a `UsageError` of one sentence for anything unknown, a missing value or a repetition. */
export function parseCommand<const Options extends ParseArgsOptionsConfig>(
  command: Command<Options>,
  args: readonly string[],
) {
  const options = { ...command.options, ...help };
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    const named = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []));
    const twice = named.find((name, index) => named.indexOf(name) < index);
    if (twice !== undefined) throw new UsageError(`--${twice} was given twice.`);
    const empty = parsed.tokens.find((token) => token.kind === 'option' && token.value === '');
    if (empty?.kind === 'option') throw new UsageError(`--${empty.name} needs a value.`);
    const surplus = parsed.positionals[command.mostWords ?? 0];
    if (surplus !== undefined) throw new UsageError(`'${surplus}' is one word too many.`);
    return { values: parsed.values, words: parsed.positionals };
  } catch (error) {
    throw new UsageError(
      `${sentenceFor(error, Object.keys(options))} ${helpCommand(command.name)} lists the options.`,
    );
  }
}

/**
 * Throws a `UsageError` if npm kept an option because the `--` was forgotten: `npm run audit --repair` runs
 * the audit without `--repair`.
 */
export function refuseKeptByNpm(
  command: Command<ParseArgsOptionsConfig>,
  environment: Readonly<Record<string, string | undefined>>,
): void {
  // npm passes on an option that is off as an empty text.
  const kept = Object.keys(command.options).find(
    (name) => (environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '',
  );
  if (kept === undefined) return;
  throw new UsageError(
    `npm took --${kept} for itself. Put -- before the options: ${command.name} -- --${kept} ...`,
  );
}

/** `npm run bench -- lock` already has its dashes. */
function helpCommand(name: string): string {
  return name.includes(' -- ') ? `${name} --help` : `${name} -- --help`;
}

/** Node's own messages end in advice on positional arguments, which would mislead here. */
function sentenceFor(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof UsageError) return message;
  const option = /'(?:-\w, )?(?<option>--?[^'\s=<]+)/.exec(message)?.groups?.['option'] ?? '';
  if (message.startsWith('Unknown option')) {
    const meant = nearestWord(option.replace(/^-+/, ''), known);
    return meant === null
      ? `There is no option ${option}.`
      : `There is no option ${option}; did you mean --${meant}?`;
  }
  if (message.includes('does not take an argument')) return `${option} takes no value.`;
  if (message.includes('argument')) return `${option} needs a value.`;
  return message;
}
