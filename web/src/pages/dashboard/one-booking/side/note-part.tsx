// The private note: saved by itself, never over another one unseen, and kept while it is not saved.
import { useEffect, useMemo, useState } from 'react';
import { limits } from '@holdfast/contract/limits.ts';
import { type Instant, instantFromIso, minuteMs } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { sayDayAt } from '../../booking/say/say-day-at.ts';
import type { OwnBooking } from '../../data/day-data.ts';
import { useConnection } from '../../data/use-connection.ts';
import { type Draft, useDraft } from '../../data/use-draft.ts';
import { Alert } from '../../kit/alert.tsx';
import { Button } from '../../kit/button.tsx';
import { TextField } from '../../kit/text-field.tsx';
import { dashboardWords } from '../../words/dashboard-words.ts';
import { oneBookingWords } from '../words/one-booking-words.ts';
import * as css from './side.module.css';

interface NotePartProps {
  booking: OwnBooking;
  now: Instant;
  clock: WallClock;
}

interface NoteText {
  readonly text: string;
}

/** What was typed is saved after so long a pause, and whenever the field is left. */
const pauseMilliseconds = 1_200;

export function NotePart({ booking, now, clock }: NotePartProps) {
  const { id, note } = booking;
  const stored = useMemo(() => ({ version: note?.savedAt ?? 0, value: { text: note?.text ?? '' } }), [note]);
  const draft = useDraft<NoteText>(`note:${id}`, stored);
  if (!draft) return null;
  return (
    <NoteField
      draft={draft}
      booking={id}
      stored={stored.value.text}
      savedAt={note?.savedAt ?? null}
      {...{ now, clock }}
    />
  );
}

interface NoteFieldProps {
  draft: Draft<NoteText>;
  booking: string;
  stored: string;
  savedAt: Instant | null;
  now: Instant;
  clock: WallClock;
}

function NoteField({ draft, booking, stored, savedAt, now, clock }: NoteFieldProps) {
  const words = oneBookingWords.note;
  const { isLive } = useConnection();
  const [isSaving, setSaving] = useState(false);
  /** What was sent last: the service tidies a text, which is then as good as saved. */
  const [sent, setSent] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const { text } = draft.value;
  const isTooLong = text.trim().length > limits.textCharacters;
  const isUnsaved = text.trim() !== stored && text !== sent;
  const canSave = isUnsaved && !isTooLong && !isSaving && isLive && draft.elsewhere === null;
  const save = async () => {
    setSaving(true);
    const seenAt = draft.version === 0 ? null : new Date(draft.version).toISOString();
    const outcome = await callProvider('saveBookingNote', { booking, text, seenAt });
    setSaving(false);
    setProblem(outcome.kind === 'ok' ? null : sayCallProblem(outcome));
    if (outcome.kind !== 'ok') return;
    const { note } = outcome.response;
    setSent(text);
    draft.saved(note ? instantFromIso(note.savedAt) : 0, { text: note?.text ?? '' });
  };
  useEffect(() => {
    if (!canSave || problem !== null) return;
    const timer = setTimeout(() => void save(), pauseMilliseconds);
    return () => clearTimeout(timer);
  });
  const hint = isSaving
    ? words.saving
    : isUnsaved
      ? words.unsaved
      : savedAt === null
        ? words.onlyYou
        : `${words.onlyYou} ${saySaved(savedAt, now, clock)}`;
  return (
    <section className={css['note']}>
      <TextField
        label={words.heading}
        kind="long"
        value={text}
        hint={hint}
        error={isTooLong ? words.tooLong(limits.textCharacters) : undefined}
        onChange={(next) => {
          setProblem(null);
          draft.set({ text: next });
        }}
        onBlur={() => {
          if (canSave) void save();
        }}
      />
      {draft.elsewhere !== null && <Elsewhere draft={draft} theirs={draft.elsewhere.theirs.text} />}
      {problem !== null && draft.elsewhere === null && (
        <Alert
          tone="bad"
          actions={
            <Button look="outlined" isSmall isDisabled={!canSave} onPress={() => void save()}>
              {words.again}
            </Button>
          }
        >
          {problem}
        </Alert>
      )}
    </section>
  );
}

function Elsewhere({ draft, theirs }: { draft: Draft<NoteText>; theirs: string }) {
  const { keepMine, takeTheirs } = dashboardWords.kit.changedElsewhere;
  return (
    <Alert
      tone="warn"
      actions={
        <>
          <Button look="outlined" isSmall onPress={draft.keepMine}>
            {keepMine}
          </Button>
          <Button look="outlined" isSmall onPress={draft.takeTheirs}>
            {takeTheirs}
          </Button>
        </>
      }
    >
      <p>{oneBookingWords.note.elsewhere}</p>
      <p className={css['theirs']} dir="auto">
        {theirs}
      </p>
    </Alert>
  );
}

function saySaved(at: Instant, now: Instant, clock: WallClock): string {
  const minutes = Math.max(0, Math.floor((now - at) / minuteMs));
  const { savedAgo, savedAt } = oneBookingWords.note;
  return minutes < 60 ? savedAgo(minutes) : savedAt(sayDayAt(at, now, clock));
}
