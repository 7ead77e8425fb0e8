import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../dev/command/parse-command.ts';
import { deployArgumentsFrom, deployCommand } from './parse-deploy-arguments.ts';

const parse = (args: readonly string[]) => deployArgumentsFrom(parseCommand(deployCommand, args).values);

describe('npm run deploy', () => {
  it('takes a project and what to leave out', () => {
    expect(parse(['--project', 'my-project', '--dry-run'])).toEqual({
      project: 'my-project',
      skipCheck: false,
      dryRun: true,
      writeSettings: false,
    });
  });

  it.each([
    [[], 'needs the id'],
    [['--project', 'x'], 'needs the id'],
    [['--project', 'My Project'], 'needs the id'],
    [['--project', 'demo-holdfast'], 'only in the emulators'],
    [['--projekt', 'my-project'], '--help lists'],
  ])('refuses %j with a sentence', (args, sentence) => {
    expect(() => parse(args)).toThrow(sentence);
  });
});
