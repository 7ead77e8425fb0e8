// The templates can be saved as they are, in every language.
import { bookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { slugField } from '@holdfast/contract/parts/fields.ts';
import { languages } from '@holdfast/contract/text/languages.ts';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { linkFromName } from './link-from-name.ts';
import { typeTemplates } from './type-templates.ts';
import { templateCatalogues } from './words/template-catalogues.ts';

const templatesIn = (language: (typeof languages)[number]) => typeTemplates(templateCatalogues[language]);

describe('the templates', () => {
  it.each(languages)('in %s pass the schema of what is saved, unchanged', (language) => {
    const templates = templatesIn(language);
    expect(templates).toHaveLength(5);
    for (const { terms } of templates) expect(z.parse(bookingTypeInput, terms)).toEqual(terms);
  });

  it.each(languages)('in %s have names that make different links', (language) => {
    const links = templatesIn(language).map(({ id, terms }) => linkFromName(terms.name, [], id));
    for (const link of links) expect(z.parse(slugField, link)).toBe(link);
    expect(new Set(links).size).toBe(5);
  });

  it('keep what their hints say', () => {
    const [call, consultation, visit, lesson, house] = templatesIn('en').map(({ terms }) => terms);
    expect(call).toMatchObject({ durationMinutes: 30, place: { kind: 'phone', caller: 'provider' } });
    expect(consultation).toMatchObject({
      durationMinutes: 60,
      bufferAfterMinutes: 15,
      noticeMinutes: 1_440,
      place: { kind: 'video' },
    });
    expect(visit).toMatchObject({ durationMinutes: 45, place: { kind: 'address' } });
    expect(lesson).toMatchObject({ durationMinutes: 50, stepMinutes: 60, windowDays: 28 });
    expect(house).toMatchObject({ durationMinutes: 90, bufferBeforeMinutes: 30, bufferAfterMinutes: 30 });
  });

  it('differ between languages in every text', () => {
    const german = templatesIn('de');
    templatesIn('en').forEach(({ id, hint, terms }, index) => {
      const other = german[index];
      expect(other?.id).toBe(id);
      expect([other?.hint, other?.terms.name, other?.terms.summary]).not.toContain(hint);
      expect(other?.terms.name).not.toBe(terms.name);
      expect(other?.terms.summary).not.toBe(terms.summary);
      expect(other?.terms.place.text).not.toBe(terms.place.text);
    });
  });
});
