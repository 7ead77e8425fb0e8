// What the command for admitting providers understands, and what it says.
import type { AdmissionRules } from '@holdfast/core/account/decide-admission.ts';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../dev/command/parse-command.ts';
import { admissionLines, changedAdmission } from './change-admission.ts';
import { admissionWishFrom, admitCommand } from './parse-admit-arguments.ts';

const wishOf = (line: string) =>
  admissionWishFrom(parseCommand(admitCommand, line.split(' ').filter(Boolean)));
const nobody: AdmissionRules = { addresses: [], domains: [], anyone: false };
const after = (...lines: readonly string[]) =>
  lines.reduce((rules: AdmissionRules, line) => changedAdmission(rules, wishOf(line)), nobody);

describe('npm run admit', () => {
  it('keeps addresses and domains in lower case, each once', () => {
    expect(after('Ada@Example.COM @Example.ORG', 'ada@example.com @example.org')).toEqual({
      addresses: ['ada@example.com'],
      domains: ['example.org'],
      anyone: false,
    });
    expect(after('@bücher.example').domains).toEqual(['xn--bcher-kva.example']);
  });

  it('admits everyone only in words, and ends it in words', () => {
    expect(after('--anyone')).toEqual({ ...nobody, anyone: true });
    expect(after('--anyone ada@example.com', '--remove anyone')).toEqual({
      ...nobody,
      addresses: ['ada@example.com'],
    });
  });

  it('takes an entry off the list, and says if it was not there', () => {
    expect(after('ada@example.com @example.org', '--remove ADA@example.com')).toEqual({
      ...nobody,
      domains: ['example.org'],
    });
    expect(() => after('--remove ada@example.com')).toThrow('ada@example.com is not on the list.');
    expect(() => after('--remove @example.org')).toThrow('@example.org is not on the list.');
    expect(() => after('--remove anyone')).toThrow('Not everyone was admitted.');
  });

  it.each([
    ['', 'Whom?'],
    ['example.org', 'For everyone at that domain, write @example.org'],
    ['anyone', "'anyone' is chosen with --anyone"],
    ['*', 'neither an email address nor a domain'],
    ['@', 'neither an email address nor a domain'],
    ['@*.example.org', 'neither an email address nor a domain'],
    ['ada@', 'neither an email address nor a domain'],
    ['--list ada@example.com', 'one after the other'],
    ['--list --anyone', 'one after the other'],
    ['--remove ada@example.com @example.org', 'one after the other'],
    ['--anybody', 'There is no option --anybody'],
  ])('refuses %j with a sentence', (line, sentence) => {
    expect(() => wishOf(line)).toThrow(sentence);
  });

  it('says who may, and the command that changes it', () => {
    expect(admissionLines(nobody, 'my-shop').join('\n')).toContain(
      'Nobody may become a provider in my-shop. To admit somebody: npm run admit -- --project my-shop',
    );
    expect(admissionLines(after('ada@example.com @example.org'), 'my-shop')).toEqual([
      'These may become providers in my-shop:',
      '  ada@example.com',
      '  every address @example.org',
    ]);
    const open = admissionLines(after('ada@example.com --anyone'), 'my-shop').join('\n');
    expect(open).toMatch(/^EVERYONE who proves an email address/);
    expect(open).toContain('npm run admit -- --project my-shop --remove anyone');
    expect(open).toContain('  ada@example.com');
  });
});
