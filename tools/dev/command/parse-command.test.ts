// What every tool accepts on its command line, and its one sentence for everything else.
import { describe, expect, it } from 'vitest';
import { parseCommand, refuseKeptByNpm, UsageError } from './parse-command.ts';

const command = {
  name: 'npm run audit',
  options: { project: { type: 'string' }, repair: { type: 'boolean', default: false } },
} as const;

describe('a command line', () => {
  it('gives options with their types, and knows --help without being told', () => {
    expect(parseCommand(command, ['--project', 'my-shop', '--repair']).values).toEqual({
      project: 'my-shop',
      repair: true,
    });
    expect(parseCommand(command, ['--help']).values).toMatchObject({ help: true });
  });

  it.each([
    [['--repiar'], 'There is no option --repiar; did you mean --repair?'],
    [['--reapir=yes'], 'There is no option --reapir; did you mean --repair?'],
    [['--xyz'], 'There is no option --xyz.'],
    [['-r'], 'There is no option -r.'],
    [['--project'], '--project needs a value.'],
    [['--project='], '--project needs a value.'],
    [['--project', '--repair'], '--project needs a value.'],
    [['--repair=yes'], '--repair takes no value.'],
    [['--repair', '--repair'], '--repair was given twice.'],
    [['my-shop'], "'my-shop' is one word too many."],
    [['--', '--repair'], "'--repair' is one word too many."],
  ])('%j is answered with one sentence', (args, sentence) => {
    const parse = () => parseCommand(command, args);
    expect(parse).toThrow(UsageError);
    expect(parse).toThrow(`${sentence} npm run audit -- --help lists the options.`);
  });

  it('says how to write an option that npm kept for itself', () => {
    const keep = (environment: Record<string, string>) => () => refuseKeptByNpm(command, environment);
    expect(keep({ npm_config_repair: 'true' })).toThrow('npm run audit -- --repair');
    expect(keep({ npm_config_loglevel: 'silent', npm_config_repair: '' })).not.toThrow();
    const dry = { name: 'npm run deploy', options: { 'dry-run': { type: 'boolean' } } } as const;
    expect(() => refuseKeptByNpm(dry, { npm_config_dry_run: 'true' })).toThrow('-- --dry-run');
  });
});
