// The secret is what the contract takes for one.
import { expect, it } from 'vitest';
import { holdSecretField } from '@holdfast/contract/parts/fields.ts';
import { newHoldSecret } from './hold-secret.ts';

it('is 128 bits as the contract writes them, different every time', () => {
  const secrets = Array.from({ length: 500 }, newHoldSecret);
  for (const secret of secrets) expect(holdSecretField.safeParse(secret).success).toBe(true);
  expect(new Set(secrets).size).toBe(secrets.length);
});
