// Places and questions of every kind: what visitors see before they book, and what a booking keeps.
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestOf } from '@holdfast/contract/operations.ts';
import { bookForClient } from '../../functions/src/booking/book-for-client.ts';
import { confirmBooking } from '../../functions/src/booking/confirm-booking.ts';
import { viewBooking } from '../../functions/src/booking/view-booking.ts';
import { openBookingPage } from '../../functions/src/page/open-booking-page.ts';
import { asProvider } from '../builders/as-provider.ts';
import { confirmInput } from '../builders/confirm-input.ts';
import { granted } from '../builders/granted.ts';
import { newProvider, type TestProvider } from '../builders/new-provider.ts';
import { testDeps } from '../builders/test-deps.ts';
import type { TypeSeed } from '../../tools/dev/seed/write-provider.ts';

const deps = testDeps();
const start = '2027-01-12T09:00:00.000Z';
const asked = { required: false, long: false } as const;
const questions: TypeSeed['questions'] = [
  { id: 'topic', label: 'What about?', ...asked },
  { id: 'when', label: 'When?', kind: 'choice', choices: ['Now', 'Later'], ...asked },
  { id: 'terms', label: 'I agree', kind: 'checkbox', ...asked, required: true },
  { id: 'number', label: 'Your number', kind: 'phone', ...asked },
];
let ada: TestProvider;
const open = async (type: Partial<TypeSeed>) => {
  ada = await newProvider(deps.db, { types: { call: type } });
};
const confirm = (answers: RequestOf<'confirmBooking'>['answers']) =>
  confirmBooking(deps, confirmInput({ slug: ada.slug, start, answers }));
const storedAnswers = async () => {
  const { docs } = await deps.db.collection('bookings').where('providerId', '==', ada.id).get();
  return docs.map((booking) => booking.get('answers'));
};

describe('answers', () => {
  beforeEach(() => open({ questions }));

  it('of every kind are kept with how they were asked, so that a tick can be said in words', async () => {
    const answers = [
      { question: 'number', text: ' +46 8\u00A0123 456 ' },
      { question: 'terms', text: 'yes' },
      { question: 'when', text: 'Later' },
    ];
    expect((await confirm(answers)).ok).toBe(true);
    expect(await storedAnswers()).toEqual([
      [
        { question: 'when', label: 'When?', text: 'Later', kind: 'choice' },
        { question: 'terms', label: 'I agree', text: 'yes', kind: 'checkbox' },
        { question: 'number', label: 'Your number', text: '+46 8 123 456', kind: 'phone' },
      ],
    ]);
  });

  it.each([
    ['when', 'Never'],
    ['terms', 'perhaps'],
    ['number', 'on request'],
  ])('to %s of %j are refused by the path of the answer', async (question, text) => {
    const answers = [
      { question: 'topic', text: 'Tax' },
      { question, text },
    ];
    expect(await confirm(answers)).toMatchObject({
      ok: false,
      refusal: { kind: 'invalid-request', params: { path: 'answers.1.text' } },
    });
    expect(await storedAnswers()).toEqual([]);
  });

  it('that are required may be left open by the provider only', async () => {
    const params = { path: 'answers.terms', problem: 'this question needs an answer' };
    expect(await confirm([])).toEqual({ ok: false, refusal: { kind: 'invalid-request', params } });
    const { client } = confirmInput({ slug: ada.slug, start });
    const input = { key: crypto.randomUUID(), type: 'call', start, client, answers: [], override: [] };
    expect((await bookForClient(deps, input, await asProvider(deps, ada.id))).ok).toBe(true);
  });
});

describe('the room of a video call', () => {
  const link = 'https://meet.example/ada';

  it('is told to those who have booked, on the page, by link and in the calendar, and to nobody before', async () => {
    await open({ place: { kind: 'video', text: 'Video call', link } });
    const page = granted(await openBookingPage(deps, { slug: ada.slug }));
    expect(JSON.stringify(page)).not.toContain(link);
    const booked = granted(await confirm([]));
    expect(booked.booking.place).toMatchObject({ kind: 'video', text: 'Video call', link });
    expect(booked.calendar.ics).toContain(`\r\nURL:${link}\r\n`);
    expect(booked.calendar.ics).toContain(`\r\nLOCATION:Video call ${link}\r\n`);
    const seen = granted(await viewBooking(deps, { token: booked.manageToken }));
    expect(seen.booking.place.link).toBe(link);
  });

  it('may change without new terms; the map of an address is shown to all', async () => {
    await open({ place: { kind: 'video', text: 'Video call', link } });
    const termsOf = async () => granted(await openBookingPage(deps, { slug: ada.slug })).types[0]?.terms;
    const before = await termsOf();
    const place = { kind: 'video', text: 'Video call', link: 'https://meet.example/other' };
    await deps.db.doc(`providers/${ada.id}/bookingTypes/call`).update({ place });
    expect(await termsOf()).toBe(before);
    await open({ place: { kind: 'address', text: 'Sveavägen 12', link: 'https://maps.example/x' } });
    const page = granted(await openBookingPage(deps, { slug: ada.slug }));
    expect(page.types[0]?.place.link).toBe('https://maps.example/x');
  });
});
