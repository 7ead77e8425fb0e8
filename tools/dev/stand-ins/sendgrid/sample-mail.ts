// A mail that SendGrid accepts, for tests to spoil or to send.
import type { SendRequest } from './send-request.ts';

export const sampleSender = 'bookings@holdfast.example';

export function sampleMail(changes: Readonly<Record<string, unknown>> = {}): SendRequest {
  return {
    personalizations: [{ to: [{ email: 'alan@example.com', name: 'Alan' }] }],
    from: { email: sampleSender, name: 'Ada' },
    reply_to: { email: 'ada@example.com' },
    subject: 'Your appointment',
    content: [
      { type: 'text/plain', value: 'Tuesday at 9:30' },
      { type: 'text/html', value: '<p>Tuesday at 9:30</p>' },
    ],
    attachments: [
      {
        content: Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n').toString('base64'),
        filename: 'appointment.ics',
        type: 'text/calendar; method=REQUEST',
        disposition: 'attachment',
      },
    ],
    categories: ['confirmed'],
    custom_args: { booking: 'b-1', kind: 'confirmed' },
    tracking_settings: {
      click_tracking: { enable: false, enable_text: false },
      open_tracking: { enable: false },
    },
    ...changes,
  };
}

/** Posts a body as the client would; `key: null` leaves the key out. */
export function postMail(
  origin: string,
  body: unknown,
  { key, contentType = 'application/json' }: { key: string | null; contentType?: string },
): Promise<Response> {
  return fetch(`${origin}/v3/mail/send`, {
    method: 'POST',
    headers: { 'content-type': contentType, ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
