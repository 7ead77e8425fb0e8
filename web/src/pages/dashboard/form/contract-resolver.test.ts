// Each rule of the contract that a form can break has its sentence at the field that breaks it.
import { bookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import { profileInput } from '@holdfast/contract/setup/profile-input.ts';
import type { FieldValues, ResolverOptions } from 'react-hook-form';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { contractResolver } from './contract-resolver.ts';

const options: ResolverOptions<FieldValues> = {
  fields: {},
  shouldUseNativeValidation: false,
  criteriaMode: 'firstError',
};

/** The sentence at `path`, or null if the values are accepted. */
async function sentence(schema: z.ZodMiniType<FieldValues, FieldValues>, values: object, path: string) {
  const { errors } = await contractResolver(schema)(values, undefined, options);
  const found = path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
      errors,
    );
  return typeof found === 'object' && found !== null ? Reflect.get(found, 'message') : null;
}

const profile = {
  slug: 'ada',
  name: 'Ada',
  headline: '',
  email: 'ada@example.com',
  locale: 'en',
  contact: '',
  accent: 'teal' as const,
  senderName: '',
  mailOnBooking: true,
};

it.each([
  [{ name: '' }, 'name', 'Please fill this in.'],
  [{ name: '…' }, 'name', 'Please use at least one letter or digit.'],
  [{ name: 'x'.repeat(82) }, 'name', 'That’s 2 characters too long. At most 80 fit.'],
  [{ slug: 'A' }, 'slug', 'Please use at least 3 characters.'],
  [
    { slug: 'Ada Lovelace' },
    'slug',
    'Use lower-case letters a to z, digits and hyphens. This name may also be reserved.',
  ],
  [
    { email: 'ada@' },
    'email',
    'This doesn’t look like an email address. It should look like name@example.com.',
  ],
])('a profile with %o says it at the field', async (change, path, words) => {
  expect(await sentence(z.looseObject(profileInput.shape), { ...profile, ...change }, path)).toBe(words);
});

it('accepts a profile that fits', async () => {
  expect(await sentence(z.looseObject(profileInput.shape), profile, 'name')).toBeNull();
});

it.each([
  ['durationMinutes', 7, 'Please use steps of 5.'],
  ['durationMinutes', 725, 'The largest number here is 720.'],
  ['durationMinutes', Number.NaN, 'Please enter a number.'],
  ['windowDays', 0, 'The smallest number here is 1.'],
  ['reminderMinutes', [5, 10, 15, 20, 25, 30], 'At most 5 fit here.'],
])('a booking type whose %s is %o says it at the field', async (name, value, words) => {
  const shape = z.looseObject(
    z.pick(bookingTypeInput, { durationMinutes: true, windowDays: true, reminderMinutes: true }).shape,
  );
  const fits = { durationMinutes: 30, windowDays: 14, reminderMinutes: [] };
  expect(await sentence(shape, { ...fits, [name]: value }, name)).toBe(words);
});
