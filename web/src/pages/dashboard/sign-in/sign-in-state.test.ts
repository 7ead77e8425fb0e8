// The way in has no dead end: after every failure there is a next step.
import { expect, it } from 'vitest';
import { choosing, signInAfter } from './sign-in-state.ts';

const link = 'https://x.example/dashboard?oobCode=c';

it('goes on by itself where the address is known, and asks for it where it is not', () => {
  expect(signInAfter(choosing, { kind: 'link-opened', link, isKnown: true })).toEqual({
    step: 'finishing',
    link,
  });
  const asking = signInAfter(choosing, { kind: 'link-opened', link, isKnown: false });
  expect(asking).toEqual({ step: 'confirm', link, problem: null });
  expect(signInAfter(asking, { kind: 'confirmed' })).toEqual({ step: 'finishing', link });
});

it('keeps a link whose address was wrong, and gives up one that is over', () => {
  const finishing = { step: 'finishing', link } as const;
  const otherEmail = { kind: 'otherEmail' } as const;
  expect(signInAfter(finishing, { kind: 'failed', problem: otherEmail })).toEqual({
    step: 'confirm',
    link,
    problem: otherEmail,
  });
  const linkOver = { kind: 'linkOver' } as const;
  expect(signInAfter(finishing, { kind: 'failed', problem: linkOver })).toEqual({
    step: 'choose',
    busy: null,
    problem: linkOver,
  });
});

it('says of a typed address that it is none', () => {
  const started = signInAfter(choosing, { kind: 'started', way: 'email' });
  expect(signInAfter(started, { kind: 'failed', problem: { kind: 'otherEmail' } })).toEqual({
    step: 'choose',
    busy: null,
    problem: { kind: 'email', why: 'not-an-email' },
  });
});
