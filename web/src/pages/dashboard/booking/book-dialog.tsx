// Books for a client, such as a caller on the phone: type, start, and who it is. Both sides get an email.
import { useState } from 'react';
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { IsoDate } from '@holdfast/contract/time/local-date.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../account/call-provider.ts';
import type { OwnType } from '../data/own-data.ts';
import { useTypes } from '../data/own-data-context.tsx';
import { useConnection } from '../data/use-connection.ts';
import { Alert } from '../kit/alert.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { dashboardReader } from '../words/dashboard-words.ts';
import { AnswerField } from './answer-field.tsx';
import { clientProblems, givenAnswers } from './client-input.ts';
import { DonePart } from './done-part.tsx';
import { firstNameOf } from './say/first-name.ts';
import { sayDayAt } from './say/say-day-at.ts';
import { nothingPicked, pickedAt, type PickedStart } from './start/picked-start.ts';
import { RulesPart } from './start/rules-part.tsx';
import { StartPicker } from './start/start-picker.tsx';
import { useAttempt } from './start/use-attempt.ts';
import { bookingWords } from './words/booking-words.ts';

/** A client who has had an appointment before. */
export interface BookAgain {
  /** The id of the booking type; another one is chosen if it is no longer offered. */
  readonly type: string;
  readonly client: {
    readonly name: string;
    readonly email: string;
    readonly timeZone: string;
    readonly locale: string;
  };
  /** Where they are rung. */
  readonly number: string | null;
}

interface BookDialogProps {
  isOpen: boolean;
  again?: BookAgain | null;
  /** Where somebody pointed at, free or not. */
  start?: Instant | null;
  today: IsoDate;
  now: Instant;
  clock: WallClock;
  onClose: () => void;
}

export function BookDialog({ isOpen, onClose, ...rest }: BookDialogProps) {
  const types = useTypes();
  const offered = types.kind === 'ok' ? types.value.filter(({ status }) => status !== 'archived') : [];
  return (
    <Dialog heading={bookingWords.book.heading} isOpen={isOpen} onClose={onClose}>
      {offered[0] ? (
        <BookForm {...rest} types={offered} first={offered[0]} onClose={onClose} />
      ) : (
        <p>{bookingWords.book.noTypes}</p>
      )}
    </Dialog>
  );
}

interface BookFormProps extends Omit<BookDialogProps, 'isOpen'> {
  types: readonly OwnType[];
  first: OwnType;
}

/** Apart, so that it starts anew when the dialog opens again. */
function BookForm({ types, first, again = null, start = null, today, now, clock, onClose }: BookFormProps) {
  const words = bookingWords.book;
  const attempt = useAttempt();
  const { isLive } = useConnection();
  const [typeId, setTypeId] = useState(again?.type ?? first.id);
  const [picked, setPicked] = useState<PickedStart>(start === null ? nothingPicked : pickedAt(start, clock));
  const [client, setClient] = useState({ name: again?.client.name ?? '', email: again?.client.email ?? '' });
  const [answers, setAnswers] = useState(() => numbersFor(types, again?.number ?? null));
  const [isTried, setTried] = useState(false);
  const type = types.find(({ id }) => id === typeId) ?? first;
  const wrong = clientProblems(client);
  const { at } = picked;
  if (attempt.isDone && at !== null) {
    const when = sayDayAt(at, now, clock);
    return <DonePart said={words.done(firstNameOf(client.name), when)} onClose={onClose} />;
  }
  const isBlocked = attempt.broken.some((rule) => !attempt.allowed.includes(rule));
  const send = async () => {
    setTried(true);
    if (at === null || wrong.name || wrong.email) return;
    await attempt.send((sent) =>
      callProvider('bookForClient', {
        ...sent,
        type: type.id,
        start: new Date(at).toISOString(),
        client: { ...client, ...readerOf(again, clock) },
        answers: givenAnswers(type.questions, answers),
      }),
    );
  };
  const change = (how: () => void) => {
    how();
    attempt.startAnew();
  };
  return (
    <>
      <Select
        label={words.type}
        choices={types.map(({ id, name }) => ({ key: id, text: name }))}
        value={type.id}
        onChange={(id) => change(() => setTypeId(id))}
      />
      <StartPicker
        type={type.id}
        {...{ today, clock, picked, isTried }}
        onPick={(next) => change(() => setPicked(next))}
      />
      <TextField
        label={words.name}
        value={client.name}
        error={isTried && wrong.name ? words.nameWrong : undefined}
        onChange={(name) => change(() => setClient({ ...client, name }))}
      />
      <TextField
        label={words.email}
        kind="email"
        value={client.email}
        error={isTried && wrong.email ? words.emailWrong : undefined}
        onChange={(email) => change(() => setClient({ ...client, email }))}
      />
      {type.questions.map((question) => (
        <AnswerField
          key={`${type.id} ${question.id}`}
          question={question}
          value={answers[question.id] ?? ''}
          onChange={(text) => change(() => setAnswers({ ...answers, [question.id]: text }))}
        />
      ))}
      <RulesPart broken={attempt.broken} allowed={attempt.allowed} onAllow={attempt.allow} />
      {attempt.problem !== null && <Alert tone="bad">{attempt.problem}</Alert>}
      <Button
        look="filled"
        isPending={attempt.isSending}
        isDisabled={!isLive || isBlocked}
        onPress={() => void send()}
      >
        {attempt.isSending
          ? words.booking
          : attempt.broken.length > 0
            ? words.anyway
            : at === null
              ? words.confirm
              : words.confirmAt(sayDayAt(at, now, clock))}
      </Button>
      <Button look="outlined" onPress={onClose}>
        {bookingWords.notNow}
      </Button>
    </>
  );
}

/** A number that is known answers each question for one. */
function numbersFor(types: readonly OwnType[], number: string | null): Readonly<Record<string, string>> {
  const asked = types.flatMap(({ questions }) => questions.filter(({ kind }) => kind === 'phone'));
  return number === null ? {} : Object.fromEntries(asked.map(({ id }) => [id, number]));
}

/** Whoever was never here is taken to read and live as the provider does. */
function readerOf(again: BookAgain | null, clock: WallClock): { timeZone: string; locale: string } {
  if (again === null) return { timeZone: clock.zone, locale: dashboardReader.languageTag };
  const { timeZone, locale } = again.client;
  return { timeZone, locale };
}
