// Each cause has one message, found by the sentences that firebase-tools prints.
import { expect, it } from 'vitest';
import { answerIn } from './ask-firebase.ts';
import { explainFirebase } from './explain-firebase.ts';

const project = 'my-shop';
const asked =
  'Request to https://firestore.googleapis.com/v1/projects/my-shop/databases/(default) had HTTP Error:';

it.each([
  ['Failed to authenticate, have you run firebase login?', 'You are not signed in to Firebase'],
  [`${asked} 401, Request had invalid authentication credentials.`, 'npx firebase login --reauth'],
  [`${asked} 403, The caller does not have permission`, 'There is no project my-shop, or'],
  [
    `${asked} 403, Cloud Firestore API has not been used in project my-shop before or it is disabled.`,
    'Create one in',
  ],
  [`${asked} 404, The database (default) does not exist for project my-shop`, 'Create one in'],
  ['Failed to make request to https://firestore.googleapis.com/v1/projects', 'Google cannot be reached'],
  ['An unexpected error has occurred.', 'firebase failed.'],
])('of the database: %s', (sentence, todo) => {
  const message = explainFirebase(sentence, { project });
  expect(message.split('\n')[0]).toContain(todo);
  expect(message).toContain(`firebase says: ${sentence}`);
});

it.each([
  [
    'had HTTP Error: 404, Secret [projects/1/secrets/SENDGRID_API_KEY] not found',
    'If you send no email, give it any value.',
  ],
  [
    'had HTTP Error: 403, Secret Manager API has not been used in project 1 before',
    'secretmanager.googleapis.com?project=my-shop',
  ],
  [
    'Your project my-shop must be on the Blaze (pay-as-you-go) plan to complete this command.',
    'usage/details',
  ],
])('of a secret: %s', (sentence, todo) => {
  expect(explainFirebase(sentence, { project, secret: 'SENDGRID_API_KEY' }).split('\n')[0]).toContain(todo);
});

it('reads the answer of firebase below its notes, and gives all of it when there is none', () => {
  expect(answerIn('(node:1) note\n{\n  "status": "success",\n  "result": { "a": 1 }\n}\n')).toEqual({
    ok: true,
    result: { a: 1 },
  });
  expect(answerIn('{"status":"error","error":"No."}')).toEqual({ ok: false, sentence: 'No.' });
  expect(answerIn('command not found')).toBeNull();
});
