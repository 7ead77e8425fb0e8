import { describe, expect, it } from 'vitest';
import { emptySettings, missingSettings, sendsNoMail } from './missing-settings.ts';

const whole =
  'MAIL_FROM=bookings@example.com\nSITE_ORIGIN=https://book.example.com\nSENDGRID_WEBHOOK_KEY=abc\n';
const names = (text: string | null, stops: boolean) =>
  missingSettings(text, 'my-project').flatMap((setting) => (setting.stops === stops ? [setting.name] : []));

describe('the settings of a deployment', () => {
  it('are complete', () => {
    expect(missingSettings(whole, 'my-project')).toEqual([]);
  });

  it('stop the deploy when the file is missing, a name is missing, or a value cannot work', () => {
    expect(names(null, true)).toEqual(['functions/.env.my-project']);
    expect(names('MAIL_FROM=\nSITE_ORIGIN=\n', true)).toEqual(['SENDGRID_WEBHOOK_KEY']);
    expect(names(whole.replace('bookings@', 'Bookings <b@'), true)).toEqual(['MAIL_FROM']);
    expect(names(whole.replace('example.com\nSENDGRID', 'example.com/\nSENDGRID'), true)).toEqual([
      'SITE_ORIGIN',
    ]);
    expect(names(`${whole}HOLDFAST_CLOCK_OFFSET_MS=5\n`, true)).toEqual(['HOLDFAST_CLOCK_OFFSET_MS']);
  });

  it('that may stay empty are named with what happens without them', () => {
    expect(names('MAIL_FROM=\nSITE_ORIGIN=\nSENDGRID_WEBHOOK_KEY=\n', false)).toEqual(['MAIL_FROM']);
    expect(names(whole.replace('abc', ''), false)).toEqual(['SENDGRID_WEBHOOK_KEY']);
    expect(names(whole.replace('abc', ''), true)).toEqual([]);
  });

  it('can be written for the owner: then nothing stops the deploy, and there is no mail', () => {
    expect(names(emptySettings, true)).toEqual([]);
    expect(sendsNoMail(emptySettings)).toBe(true);
    expect(sendsNoMail(whole)).toBe(false);
    const [missing] = missingSettings(null, 'my-project');
    for (const line of ['MAIL_FROM=', 'SITE_ORIGIN=', 'SENDGRID_WEBHOOK_KEY=', '--write-settings'])
      expect(missing?.problem).toContain(line);
  });
});
