// What the tab remembers is checked before it is believed, and a browser without storage still works.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetForm, recallForm, rememberForm } from './form-memory.ts';
import { forbiddenStorage, newStorage } from './memory-fixture.ts';

const place = { slug: 'ada', type: 'consultation' };
const form = {
  key: '3e1a5b1c-7a58-4e57-9f0a-0b9a6f3d2c11',
  fields: { name: 'Alan', email: 'alan@example.com', answers: { topic: 'Taxes' } },
  pending: null,
};

describe('form memory', () => {
  let storage = newStorage();
  beforeEach(() => {
    storage = newStorage();
    vi.stubGlobal('sessionStorage', storage);
  });
  afterEach(() => {
    forgetForm(place);
    vi.unstubAllGlobals();
  });

  it('gives back what was typed and the key of the attempt, for that page and type only', () => {
    rememberForm(place, form);
    expect(recallForm(place)).toEqual(form);
    expect(recallForm({ ...place, type: 'visit' })).toBeNull();
  });

  it('keeps what was sent exactly as it was sent, with its hold', () => {
    const pending = {
      key: form.key,
      slug: 'ada',
      type: 'consultation',
      start: '2027-01-12T08:30:00Z',
      client: { name: 'Alan', email: 'alan@example.com', timeZone: 'America/New_York', locale: 'en-US' },
      answers: [],
      hold: 'qN3vN2bS0m1XwZ5Y7uT9AQ',
    };
    rememberForm(place, { ...form, pending });
    expect(recallForm(place)?.pending).toEqual(pending);
  });

  it('forgets', () => {
    rememberForm(place, form);
    forgetForm(place);
    expect(recallForm(place)).toBeNull();
  });

  it('believes nothing that does not look like a form', () => {
    for (const text of ['', '{', '[]', '{"key":1}', JSON.stringify({ ...form, pending: {} })]) {
      storage.stored.set('holdfast:form:ada/consultation', text);
      expect(recallForm(place)).toBeNull();
    }
  });

  it('works from plain memory where the browser forbids storage', () => {
    vi.stubGlobal('sessionStorage', forbiddenStorage());
    rememberForm(place, form);
    expect(recallForm(place)).toEqual(form);
  });
});
