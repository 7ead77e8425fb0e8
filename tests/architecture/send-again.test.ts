// The page offers to send an email again exactly where the service would do it.
import { instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import { deliveryStateField } from '@holdfast/contract/parts/delivery-state.ts';
import { someAgreement, someBooking } from '@holdfast/core/booking/booking-fixture.ts';
import { decideRetry } from '@holdfast/core/notices/decide-retry.ts';
import { isReminder, kindsOfNotices, type NoticeKind } from '@holdfast/core/notices/notice.ts';
import { expect, it } from 'vitest';
import { mailRows } from '../../web/src/pages/dashboard/one-booking/mails/mail-rows.ts';
import { maySendAgain } from '../../web/src/pages/dashboard/one-booking/mails/may-send-again.ts';

const startsAt = instantFromIso('2027-01-12T09:00:00Z');
const endsAt = instant(startsAt + 30 * minuteMs);
const kinds: readonly NoticeKind[] = [
  'confirmed',
  'moved',
  'cancelled',
  'clock-changed',
  'asked-to-move',
  'new-link',
  'reminder-60',
];
/** Of what is on its way there is nothing to offer. Emails that were left out are not offered either. */
const states = deliveryStateField.options.filter(
  (state) => !['pending', 'sending', 'skipped'].includes(state),
);
const bookings = [
  { status: 'active', version: 1, remindersStopped: false },
  { status: 'active', version: 1, remindersStopped: true },
  { status: 'cancelled', version: 2, remindersStopped: false },
] as const;
const able = { isMailOn: true, mailOnBooking: true };

it.each(kinds)('of %s', (kind) => {
  const recipients = isReminder(kind) ? kindsOfNotices.reminder : kindsOfNotices[kind];
  const differing: unknown[] = [];
  for (const recipient of recipients)
    for (const state of states)
      for (const version of [0, 1, 2])
        for (const facts of bookings)
          for (const now of [startsAt - minuteMs, startsAt, endsAt].map(instant)) {
            const notice = { id: 'n', subject: 'b', kind, recipient, version, state, round: 0 };
            const booking = { ...someBooking, ...facts, agreement: { ...someAgreement, startsAt, endsAt } };
            const decided = decideRetry(notice, booking, 0, able, now);
            const row = { ...notice, reason: null, createdAt: startsAt };
            const [shown] = mailRows({ startsAt, stampedAt: startsAt }, [row], []);
            const offered = shown && maySendAgain(shown, { ...facts, startsAt, endsAt }, now) !== null;
            if (offered !== decided.ok) differing.push({ recipient, state, tells: version, ...facts, now });
          }
  expect(differing).toEqual([]);
});
