// The check finds a field that docs/page-file.md leaves out, and a page that is out of date.
import { join } from 'node:path';
import { pageFileFields } from '@holdfast/contract/setup/page-file-fields.ts';
import { describe, expect, it } from 'vitest';
import { repoRoot } from '../../dev/emulators/repo-root.ts';
import { checkPageFile, wordFindings } from './check-page-file.ts';

describe('the reference of page files', () => {
  it('explains every field, with a rule, and nothing else', () => {
    const fields = pageFileFields();
    expect(wordFindings(fields)).toEqual([]);
    expect(wordFindings([...fields, { path: 'colour', rule: 'text', names: [] }])).toMatchObject([
      { rule: 'unexplained-field', message: 'colour has no meaning' },
    ]);
    expect(wordFindings(fields.slice(1))).toMatchObject([{ rule: 'explains-nothing' }]);
  });

  it('is found out of date', async () => {
    expect(await checkPageFile(repoRoot)).toEqual([]);
    const elsewhere = await checkPageFile(join(repoRoot, 'docs'));
    expect(elsewhere).toMatchObject([{ rule: 'stale-reference' }]);
  });
});
