// One question of a booking type, for the provider to answer on a client's behalf. It may stay empty.
import { tickedAnswer } from '@holdfast/contract/parts/ticked-answer.ts';
import type { OwnType } from '../data/own-data.ts';
import { Checkbox } from '../kit/checkbox.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { bookingWords } from './words/booking-words.ts';

interface AnswerFieldProps {
  question: OwnType['questions'][number];
  value: string;
  onChange: (text: string) => void;
}

export function AnswerField({ question: { kind, label, long, choices }, value, onChange }: AnswerFieldProps) {
  const name = bookingWords.book.optional(label);
  if (kind === 'checkbox')
    return (
      <Checkbox isSelected={value !== ''} onChange={(is) => onChange(is ? tickedAnswer : '')}>
        {name}
      </Checkbox>
    );
  if (kind === 'choice')
    return (
      <Select
        label={name}
        choices={choices.map((choice) => ({ key: choice, text: choice }))}
        value={value === '' ? null : value}
        placeholder={bookingWords.book.unanswered}
        onChange={onChange}
      />
    );
  return (
    <TextField
      label={name}
      kind={kind === 'phone' ? 'tel' : long ? 'long' : 'text'}
      value={value}
      onChange={onChange}
    />
  );
}
