// Who may become a provider: proven addresses that the owner of the deployment has named.
import { describe, expect, it } from 'vitest';
import { decideAdmission } from './decide-admission.ts';

const rules = { addresses: ['ada@example.com'], domains: ['holdfast.example'], anyone: false };
const decide = (email: string | null, isEmailVerified = true, given = rules) => {
  const decision = decideAdmission(given, { email, isEmailVerified });
  return decision.ok ? 'admitted' : decision.refusal.kind;
};

describe('becoming a provider', () => {
  it.each([
    ['ada@example.com', 'admitted'],
    ['ADA@Example.COM', 'admitted'],
    ['grace@holdfast.example', 'admitted'],
    ['grace@HOLDFAST.example', 'admitted'],
    ['grace@example.com', 'not-admitted'],
    ['ada@example.com.evil.example', 'not-admitted'],
    ['ada@example.co', 'not-admitted'],
    ['grace@sub.holdfast.example', 'not-admitted'],
    ['grace@nholdfast.example', 'not-admitted'],
    ['@', 'not-admitted'],
    ['', 'not-admitted'],
  ])('as %j is %s', (email, expected) => {
    expect(decide(email)).toBe(expected);
  });

  it('takes a proven address, whatever the owner has set', () => {
    for (const given of [rules, { ...rules, anyone: true }]) {
      expect(decide('ada@example.com', false, given)).toBe('unverified');
      expect(decide(null, true, given)).toBe('unverified');
    }
  });

  it('is open to everyone only if the owner says so', () => {
    const nobody = { addresses: [], domains: [], anyone: false };
    expect(decide('ada@example.com', true, nobody)).toBe('not-admitted');
    expect(decide('ada@example.com', true, { ...nobody, anyone: true })).toBe('admitted');
  });
});
