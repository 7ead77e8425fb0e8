// The editor begins with a stored type, a copy or a template. Its link follows the title.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { storedType } from './types-fixture.ts';
import {
  formOfCopy,
  formOfStored,
  formOfTemplate,
  linkAfterTitle,
  termsOf,
  typeFormSchema,
} from './type-form.ts';

const copied = (name: string) => `Copy of ${name}`;

describe('what the editor begins with', () => {
  it('is a stored type as it would be saved again, unchanged', () => {
    const form = formOfStored(storedType({ id: 'visit', status: 'secret' }));
    expect(z.parse(typeFormSchema, form)).toEqual(form);
    expect(form).toMatchObject({ type: 'visit', status: 'secret' });
  });

  it('is hidden for a type that comes back from the archive', () => {
    expect(formOfStored(storedType({ status: 'archived' })).status).toBe('hidden');
  });

  it('is a copy with a name and a link of its own', () => {
    const form = formOfCopy(storedType({ id: 'visit', name: 'Visit' }), copied, ['visit', 'copy-of-visit']);
    expect(form).toMatchObject({ type: 'copy-of-visit-2', terms: { name: 'Copy of Visit' } });
    expect(z.parse(typeFormSchema, form)).toEqual(form);
  });

  it('fits the longest name that a type can have', () => {
    const form = formOfCopy(storedType({ name: 'x'.repeat(80) }), copied, []);
    expect(form.terms.name).toHaveLength(80);
    expect(z.parse(typeFormSchema, form)).toEqual(form);
  });
});

const form = formOfTemplate(termsOf(storedType({ name: 'Visit' })), ['visit']);

describe('the link of a new type', () => {
  it('is none that is taken', () => {
    expect(form.type).toBe('visit-2');
  });

  it('follows the title', () => {
    expect(linkAfterTitle(form, { before: 'Visit', after: 'House visit' }, ['visit'])).toBe('house-visit');
  });

  it('stays once somebody has written one', () => {
    const own = { type: 'at-my-place' };
    expect(linkAfterTitle(own, { before: 'Visit', after: 'House visit' }, ['visit'])).toBe('at-my-place');
  });
});
