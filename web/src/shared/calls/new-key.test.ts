// Keys and secrets fit what the contract asks of them, and no two are alike.
import { holdSecretField, idempotencyKeyField } from '@holdfast/contract/parts/fields.ts';
import { expect, it } from 'vitest';
import { newHoldSecret, newKey } from './new-key.ts';

it('a key is a random UUID of version 4 that the contract accepts', () => {
  const keys = Array.from({ length: 200 }, () => newKey());
  for (const key of keys) {
    expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idempotencyKeyField.safeParse(key).success).toBe(true);
  }
  expect(new Set(keys).size).toBe(200);
});

it('a secret is 128 bits as the contract writes them, different every time', () => {
  const secrets = Array.from({ length: 500 }, newHoldSecret);
  for (const secret of secrets) expect(holdSecretField.safeParse(secret).success).toBe(true);
  expect(new Set(secrets).size).toBe(secrets.length);
});
