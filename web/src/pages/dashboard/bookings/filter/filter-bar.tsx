// What the list can be narrowed to: text, type, status and time.
import { type FoundStatus, foundStatusField } from '@holdfast/contract/find/find-parts.ts';
import { useTypes } from '../../data/own-data-context.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { Select } from '../../kit/select.tsx';
import * as css from '../bookings.module.css';
import { type Filter, type When, whens } from '../model/filter.ts';
import { bookingsWords } from '../words/bookings-words.ts';
import { SearchField } from './search-field.tsx';

const any = '';

interface FilterBarProps {
  filter: Filter;
  onChange: (changes: Partial<Filter>) => void;
}

export function FilterBar({ filter, onChange }: FilterBarProps) {
  const words = bookingsWords.filter;
  const types = useTypes();
  const known = types.kind === 'ok' ? types.value : [];
  const isUnknown = filter.type !== null && !known.some(({ id }) => id === filter.type);
  const typeChoices = [
    { key: any, text: words.anyType },
    ...known.map(({ id, name, status }) => ({
      key: id,
      text: status === 'archived' ? words.archived(name) : name,
    })),
    ...(isUnknown ? [{ key: filter.type, text: filter.type }] : []),
  ];
  const statusChoices: { key: FoundStatus | typeof any; text: string }[] = [
    { key: any, text: words.anyStatus },
    ...foundStatusField.options.map((key) => ({ key, text: words.statuses[key] })),
  ];
  const changeWhen = (when: When) => onChange({ when, from: null, to: null });
  return (
    <search className={css['filter']}>
      <div className={css['search']}>
        <SearchField text={filter.text} onSearch={(text) => onChange({ text })} />
      </div>
      <div className={css['when']}>
        <Select
          label={words.when}
          isLabelHidden
          choices={whens.map((key) => ({ key, text: words.whens[key] }))}
          value={filter.when}
          onChange={changeWhen}
        />
      </div>
      <Select
        label={words.type}
        isLabelHidden
        choices={typeChoices}
        value={filter.type ?? any}
        onChange={(type) => onChange({ type: type === any ? null : type })}
      />
      <Select
        label={words.status}
        isLabelHidden
        choices={statusChoices}
        value={filter.status ?? any}
        onChange={(status) => onChange({ status: status === any ? null : status })}
      />
      {filter.when === 'dates' && <Dates {...{ filter, onChange }} />}
    </search>
  );
}

function Dates({ filter: { from, to }, onChange }: FilterBarProps) {
  const words = bookingsWords.filter;
  const isReversed = from !== null && to !== null && to < from;
  return (
    <div className={css['dates']}>
      <DateField label={words.from} value={from} onChange={(date) => onChange({ from: date })} {...planned} />
      <DateField
        label={words.to}
        value={to}
        onChange={(date) => onChange({ to: date })}
        {...planned}
        error={isReversed ? words.datesReversed : undefined}
      />
    </div>
  );
}

const planned = { earliest: '2000-01-01', latest: '2039-12-31' } as const;
