// Appointments that read another time than agreed, since a government has changed its clocks.
import { problemsWords } from '../words/problems-words.ts';
import { AppointmentLines } from './appointment-lines.tsx';
import { ItemFrame, type ItemProps } from './item.tsx';
import { TodoLine } from './todo-line.tsx';

export function ClocksItem({ item, now, clock }: ItemProps) {
  const words = problemsWords.clocks;
  const { bookings } = item.problems[0];
  return (
    <ItemFrame {...{ item, now, clock }} tone="warn" heading={words.heading}>
      <p>{words.why}</p>
      <AppointmentLines ids={bookings} now={now} clock={clock} />
      <TodoLine text={words.todo} command="npm run clocks" />
    </ItemFrame>
  );
}
