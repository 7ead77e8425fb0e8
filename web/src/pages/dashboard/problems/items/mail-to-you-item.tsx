// Emails that do not reach the provider: one cause, however many appointments they are about.
import { ButtonLink } from '../../kit/button.tsx';
import { settingsPlace } from '../../places/places.ts';
import { problemsWords } from '../words/problems-words.ts';
import { AppointmentLines } from './appointment-lines.tsx';
import { CloseButton } from './close-button.tsx';
import { ItemFrame, type ItemProps } from './item.tsx';

export function MailToYouItem({ item, isFirst, now, clock, onDone }: ItemProps) {
  const words = problemsWords.toYou;
  return (
    <ItemFrame
      {...{ item, now, clock }}
      tone="bad"
      heading={words.heading}
      actions={
        <>
          <ButtonLink look={isFirst ? 'filled' : 'outlined'} href={settingsPlace}>
            {words.settings}
          </ButtonLink>
          <CloseButton problems={item.problems} onDone={onDone}>
            {words.close}
          </CloseButton>
        </>
      }
    >
      <p>{words.why(item.problems.length)}</p>
      <AppointmentLines ids={item.problems.map(({ subject }) => subject)} now={now} clock={clock} />
    </ItemFrame>
  );
}
