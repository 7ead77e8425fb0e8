// What the nightly audit found: a record to repair, or appointments that only people can part.
import { problemsWords } from '../words/problems-words.ts';
import { AppointmentLines } from './appointment-lines.tsx';
import { ItemFrame, type ItemProps } from './item.tsx';
import { TodoLine } from './todo-line.tsx';

export function DiffersItem({ item, now, clock }: ItemProps) {
  const words = problemsWords.differs;
  const { reason, bookings } = item.problems[0];
  const isOverlap = reason === 'overlap';
  return (
    <ItemFrame
      {...{ item, now, clock }}
      tone="bad"
      heading={isOverlap ? words.overlapHeading : words.heading}
    >
      <p>{isOverlap ? words.overlapWhy : words.why}</p>
      <AppointmentLines ids={bookings} now={now} clock={clock} />
      {!isOverlap && <TodoLine text={words.todo} command="npm run audit -- --repair" />}
      <p>{words.ends}</p>
    </ItemFrame>
  );
}
