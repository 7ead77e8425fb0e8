// An empty grid names the field that causes it.
import { expect, it } from 'vitest';
import { slotDraftOf } from './slot-draft.ts';
import { termsOf } from '../model/type-form.ts';
import { storedType } from '../model/types-fixture.ts';
import { whyEmpty, withoutBuffers } from './why-empty.ts';

const draft = {
  durationMinutes: 240,
  stepMinutes: 30,
  bufferBeforeMinutes: 30,
  bufferAfterMinutes: 0,
  noticeMinutes: 1_440,
  windowDays: 7,
  maxPerDay: 1,
  maxPerWeek: null,
};
const known = { longest: 180, withoutBuffers: 0 };

it('says how long it takes and how long the longest opening is', () => {
  expect(whyEmpty('too-long', draft, known)).toEqual({
    kind: 'too-long',
    field: 'durationMinutes',
    longest: 180,
    takes: 240,
  });
});

it('names the field behind each of the other reasons', () => {
  expect(whyEmpty('notice', draft, known)).toMatchObject({ field: 'noticeMinutes', notice: 1_440 });
  expect(whyEmpty('window', draft, known)).toMatchObject({ field: 'windowDays', window: 10_080 });
  expect(whyEmpty('limit', draft, known)).toMatchObject({ field: 'maxPerDay' });
  expect(whyEmpty('no-hours', draft, known)).toMatchObject({ field: null });
});

it('a buffer that hides every slot is said, once it is known that it does', () => {
  expect(whyEmpty('taken', draft, known)).toEqual({ kind: 'taken', field: null });
  expect(whyEmpty('taken', draft, { ...known, withoutBuffers: 4 })).toEqual({
    kind: 'buffers',
    field: 'bufferBeforeMinutes',
    count: 4,
  });
});

it('asks about buffers only where there are some and everything is taken', () => {
  expect(withoutBuffers('taken', draft)).toMatchObject({ bufferBeforeMinutes: 0, bufferAfterMinutes: 0 });
  expect(withoutBuffers('notice', draft)).toBeNull();
  expect(withoutBuffers('taken', { ...draft, bufferBeforeMinutes: 0 })).toBeNull();
});

it('has no draft to try while a number is missing', () => {
  const terms = termsOf(storedType());
  expect(slotDraftOf(terms)).toMatchObject({ durationMinutes: 30 });
  expect(slotDraftOf({ ...terms, stepMinutes: Number.NaN })).toBeNull();
  expect(slotDraftOf({ ...terms, durationMinutes: 7 })).toBeNull();
});
