// An email that did not reach a client: why, what it was about, and how they hear of it after all.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { useBooking } from '../../data/use-booking.ts';
import { useNotices } from '../../data/use-notices.ts';
import { ButtonLink } from '../../kit/button.tsx';
import { bookingPlace } from '../../places/places.ts';
import { mailTrouble, noticeKind } from '../model/mail-trouble.ts';
import { problemsWords } from '../words/problems-words.ts';
import { AppointmentLine } from './appointment-lines.tsx';
import { CloseButton } from './close-button.tsx';
import { ItemFrame, type ItemProps } from './item.tsx';
import { SendAgainButton } from './send-again-button.tsx';

export function MailToClientItem({ item, isFirst, now, clock, onDone }: ItemProps) {
  const words = problemsWords.toClient;
  const { subject, notice, reason } = item.problems[0];
  const booking = useBooking(subject);
  const notices = useNotices([subject]);
  const email = notices.kind === 'ok' ? notices.value.find(({ id }) => id === notice) : undefined;
  const client = booking.kind === 'ok' ? booking.value.client : null;
  const canChange =
    booking.kind === 'ok' && booking.value.status === 'active' && booking.value.startsAt > now;
  const name = client ? firstNameOf(client.name) : '…';
  const kind = noticeKind(notice);
  const heading = isOf(words.heading, kind) ? words.heading[kind](name) : words.other(name);
  return (
    <ItemFrame
      {...{ item, now, clock, heading }}
      tone="bad"
      actions={
        <>
          {email && <SendAgainButton notice={email} look={isFirst ? 'filled' : 'outlined'} onDone={onDone} />}
          {canChange && (
            <ButtonLink look="outlined" href={bookingPlace(subject)}>
              {words.changeAddress}
            </ButtonLink>
          )}
          <CloseButton problems={item.problems} onDone={onDone}>
            {words.close(name)}
          </CloseButton>
        </>
      }
    >
      <p>{words.why[mailTrouble(reason)](isolated(client?.email ?? '…'))}</p>
      <AppointmentLine id={subject} now={now} clock={clock} />
    </ItemFrame>
  );
}

function isOf<Key extends string>(table: Readonly<Record<Key, unknown>>, key: string): key is Key {
  return Object.hasOwn(table, key);
}
