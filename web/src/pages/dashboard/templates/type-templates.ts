// The five booking types that a provider can start from, ready to be saved.
import type { BookingTypeInput } from '@holdfast/contract/setup/booking-type-input.ts';
import type { TemplateWords } from './words/en.ts';

export interface TypeTemplate {
  /** Stays the same in every language. */
  readonly id: keyof TemplateWords;
  readonly hint: string;
  readonly terms: BookingTypeInput;
}

const day = 1_440;

/** In the order in which they are offered. */
export function typeTemplates(words: TemplateWords): readonly TypeTemplate[] {
  return [
    template(words, 'intro-call', {
      durationMinutes: 30,
      stepMinutes: 30,
      noticeMinutes: 120,
      place: place('phone', words['intro-call'].place),
      questions: [question('phone', words['intro-call'].number, 'phone')],
    }),
    template(words, 'consultation', {
      durationMinutes: 60,
      stepMinutes: 30,
      bufferAfterMinutes: 15,
      noticeMinutes: day,
      place: place('video', words.consultation.place),
      policy: { ...openPolicy, cancelUntilMinutes: day, moveUntilMinutes: day },
      questions: [{ ...question('topic', words.consultation.topic, 'text'), long: true, required: false }],
    }),
    template(words, 'visit', {
      durationMinutes: 45,
      stepMinutes: 15,
      noticeMinutes: 240,
      place: place('address', words.visit.place),
      reminderMinutes: [day, 120],
    }),
    template(words, 'lesson', {
      durationMinutes: 50,
      stepMinutes: 60,
      noticeMinutes: 720,
      place: place('custom', words.lesson.place),
      policy: { ...openPolicy, cancelUntilMinutes: day, moveUntilMinutes: day },
      questions: [{ ...question('topic', words.lesson.topic, 'text'), long: true, required: false }],
    }),
    template(words, 'house-call', {
      durationMinutes: 90,
      stepMinutes: 30,
      bufferBeforeMinutes: 30,
      bufferAfterMinutes: 30,
      noticeMinutes: day,
      place: place('custom', words['house-call'].place),
      policy: { ...openPolicy, cancelUntilMinutes: day, moveUntilMinutes: day },
      questions: [{ ...question('address', words['house-call'].address, 'text'), long: true }],
    }),
  ];
}

type Terms = Partial<BookingTypeInput> & Pick<BookingTypeInput, 'durationMinutes' | 'stepMinutes' | 'place'>;

const openPolicy = { cancelUntilMinutes: 0, moveUntilMinutes: 0, mostMoves: 5, reasonRequired: false };

function template(words: TemplateWords, id: keyof TemplateWords, terms: Terms): TypeTemplate {
  const { name, hint, summary } = words[id];
  const plain = {
    name,
    summary,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 0,
    noticeMinutes: 0,
    windowDays: 28,
    maxPerDay: null,
    maxPerWeek: null,
    reminderMinutes: [day],
    policy: openPolicy,
    included: [],
    questions: [],
  };
  return { id, hint, terms: { ...plain, ...terms } };
}

type Place = BookingTypeInput['place'];
type Question = BookingTypeInput['questions'][number];

function place(kind: Place['kind'], text: string): Place {
  return { kind, text, link: '', caller: 'provider' };
}

function question(id: string, label: string, kind: Question['kind']): Question {
  return { id, label, kind, required: true, long: false, choices: [] };
}
