// A sign-in link leaves nothing of itself behind, and takes nothing else away.
import { expect, it } from 'vitest';
import { addressWithoutLink } from './address-without-link.ts';

it('keeps the place and drops the link', () => {
  const link = 'https://x.example/dashboard/types/call?tab=2&apiKey=k&mode=signIn&oobCode=c&lang=en#end';
  expect(addressWithoutLink(link)).toBe('/dashboard/types/call?tab=2#end');
  expect(addressWithoutLink('https://x.example/dashboard?oobCode=c')).toBe('/dashboard');
});
