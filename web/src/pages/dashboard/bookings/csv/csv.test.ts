// The saved file: read back by a parser that is not ours, and harmless in every spreadsheet.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportedBooking } from '@holdfast/contract/find/export-bookings.ts';
import { bookingsEn } from '../words/en.ts';
import { bookingTable } from './booking-table.ts';
import { csvText, separatorFor } from './csv-text.ts';

const read = (text: string, delimiter = ','): string[][] =>
  parse(text, { bom: true, delimiter, relax_column_count: true, record_delimiter: '\r\n' });

const unmarked = (text: string): string => text.replaceAll("'", '');

describe('a table as CSV', () => {
  it.each([
    '=1+1',
    '+46 70 123 45 67',
    '-2+3',
    '@SUM(A1)',
    ' =1+1',
    '"=1+1',
    '“=1+1”',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '−1',
  ])('%j is text, not a formula', (cell) => {
    expect(read(csvText([[cell]], ','))).toEqual([[`'${cell}`]]);
  });

  it.each(['a;=1+1', 'a,@SUM(A1)', 'a\n=1+1', 'a; "=1+1', 'a\t=1+1', 'a,-1+cmd|x', 'a\n+HYPERLINK("x")'])(
    '%j begins no formula where another separator is expected',
    (cell) => {
      const [[back = ''] = []] = read(csvText([[cell]], ','));
      expect(back.replace("'", '')).toBe(cell);
      expect(back).toMatch(/[,;\s"]'[=+@-]/);
      expect(csvText([[cell]], ',')).toMatch(/^\uFEFF"/);
    },
  );

  it.each(['\t', '\r'])('a formula after %j is none in any column or row', (before) => {
    expect(read(csvText([[`${before}=1+1`]], ','))).toEqual([[`'${before}'=1+1`]]);
  });

  it.each(['0701234567', '467012345678901'])('%j keeps all its digits', (cell) => {
    expect(read(csvText([[cell]], ','))).toEqual([[`'${cell}`]]);
  });

  it.each([
    'Ada',
    'a=b',
    '60',
    'These:\n- Tax\n- Rent',
    'Call me, +46 70 123 45 67',
    '7KQ2-M9XD',
    'alan+tax@example.com',
    '2027-01-12 10:00',
    '山田太郎',
    "O'Neill",
  ])('%j stays as it is', (cell) => {
    expect(read(csvText([[cell]], ','))).toEqual([[cell]]);
  });

  it('is read back as it was, whatever stands in it, and no cell of it begins a formula', () => {
    const unit = fc.constantFrom(...',;"\'\r\n\t =+-@＝aé山 😀');
    const cell = fc.string({ unit, maxLength: 12 });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(',' as const, ';' as const), (rows, separator) => {
        const back = read(csvText(rows, separator), separator).flat();
        for (const [index, typed] of rows.flat().entries())
          expect(unmarked(back[index] ?? '')).toBe(unmarked(typed));
        expect(back).toHaveLength(rows.flat().length);
        for (const text of back) {
          expect(text).not.toMatch(/^[\s"]*[=+\-@＝]/);
          expect(text).not.toMatch(/[,;\t\r\n][\s"]*[=@＝]/);
        }
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('separates as the reader’s Excel expects it', () => {
    expect(['en-US', 'en-GB', 'de-DE', 'de-CH', 'sv-SE'].map(separatorFor).join('')).toBe(',,;,;');
  });
});

describe('the table of bookings', () => {
  const booking: ExportedBooking = {
    reference: '7KQ2-M9XD',
    status: 'active',
    noShow: true,
    startsAt: '2027-01-12T09:00:00.000Z',
    endsAt: '2027-01-12T10:00:00.000Z',
    startsLocal: '2027-01-12T10:00',
    endsLocal: '2027-01-12T11:00',
    createdAt: '2027-01-02T08:00:00.000Z',
    type: 'Call',
    durationMinutes: 60,
    place: 'Phone call',
    client: { name: 'Alan', email: 'alan@example.com', timeZone: 'America/New_York' },
    cancelledBy: null,
    cancelReason: '',
    answers: [{ label: 'Topic', text: 'Tax', kind: 'text' }],
  };

  it('has both clocks, and a column for each question that anybody answered', () => {
    const other = {
      ...booking,
      answers: [
        { label: 'Company', text: 'Analytical Engines', kind: 'text' as const },
        { label: 'I agree', text: 'yes', kind: 'checkbox' as const },
      ],
    };
    const [head = [], ...rows] = bookingTable([booking, other], 'Europe/Stockholm', bookingsEn.csv);
    const column = (name: string) => rows.map((cells) => cells[head.indexOf(name)]);
    expect(column('Starts (UTC)')[0]).toBe('2027-01-12 09:00');
    expect(column('Starts (Europe/Stockholm)')[0]).toBe('2027-01-12 10:00');
    expect(column('Status')[0]).toBe('No-show');
    expect(column('Topic')).toEqual(['Tax', '']);
    expect(column('Company')).toEqual(['', 'Analytical Engines']);
    expect(column('I agree')).toEqual(['', 'Yes']);
  });

  it('keeps to forty questions and puts the answers to further ones into one column', () => {
    const answers = Array.from({ length: 42 }, (_, index) => ({
      label: `Q${index}`,
      text: `A${index}`,
      kind: 'text' as const,
    }));
    const [head = [], row = []] = bookingTable([{ ...booking, answers }], 'UTC', bookingsEn.csv);
    expect(head).toHaveLength(15 + 41);
    expect(row.at(-1)).toBe('Q40 A40\nQ41 A41');
  });
});
