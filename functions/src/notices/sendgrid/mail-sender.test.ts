import { describe, expect, it } from 'vitest';
import { sendgridSettingsFrom } from './mail-sender.ts';

const params = { apiKey: () => 'SG.key', from: () => 'bookings@example.com' };
const elsewhere = { HOLDFAST_SENDGRID_ORIGIN: 'http://127.0.0.1:9' };

describe('where mail goes', () => {
  it('is SendGrid in production, whatever the environment says', () => {
    for (const env of [{}, elsewhere, { ...elsewhere, FUNCTIONS_EMULATOR: 'false' }]) {
      const settings = sendgridSettingsFrom(env, params);
      expect([settings.origin, settings.from()]).toEqual([null, 'bookings@example.com']);
    }
  });

  it('is the stand-in that the environment names, under the emulator', () => {
    const settings = sendgridSettingsFrom({ ...elsewhere, FUNCTIONS_EMULATOR: 'true' }, params);
    expect([settings.origin, settings.from()]).toEqual(['http://127.0.0.1:9', 'bookings@example.com']);
  });

  it('is nowhere under the emulator when no stand-in is named: nobody is ever written to by a demo', () => {
    for (const env of [{}, { HOLDFAST_SENDGRID_ORIGIN: '' }]) {
      expect(sendgridSettingsFrom({ ...env, FUNCTIONS_EMULATOR: 'true' }, params).from()).toBe('');
    }
  });
});
