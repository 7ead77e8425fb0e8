// A page for an account that does not exist: a warning on the emulator, a refusal on a real project.
import { randomUUID } from 'node:crypto';
import { initializeApp } from 'firebase-admin/app';
import { expect, inject, it, vi } from 'vitest';
import type { OpenProject } from '../../tools/ops/project/open-project.ts';
import { lookForAccount } from '../../tools/ops/provider/look-for-account.ts';
import { signIn } from '../builders/sign-in.ts';
import { testFirestore } from '../../tools/dev/host/test-firestore.ts';

it('a mistyped user id is said before a page is saved for nobody', async () => {
  vi.stubEnv('FIREBASE_AUTH_EMULATOR_HOST', inject('authAddress'));
  const id = inject('projectId');
  const app = initializeApp({ projectId: id }, randomUUID());
  const real: OpenProject = { id, app, db: testFirestore(), emulator: undefined };
  const demo = { ...real, emulator: inject('firestoreAddress') };
  const { uid } = await signIn(randomUUID());
  expect(await lookForAccount(real, uid)).toBeNull();
  expect(await lookForAccount(demo, uid)).toBeNull();
  expect(await lookForAccount(demo, `${uid}x`)).toContain(`There is no account '${uid}x'`);
  await expect(lookForAccount(real, `${uid}x`)).rejects.toThrow('Nothing was saved');
});
