// Saves what the list shows as a file for a spreadsheet.
import { useState } from 'react';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { saveFile } from '../../kit/save-file.ts';
import { dashboardReader } from '../../words/dashboard-words.ts';
import { bookingsWords } from '../words/bookings-words.ts';
import { bookingTable } from './booking-table.ts';
import { collectBookings } from './collect-bookings.ts';
import { csvText, separatorFor } from './csv-text.ts';

interface SaveCsvProps {
  /** Null where the list shows nothing yet. */
  input: InputOf<'exportBookings'> | null;
  /** Names the file. */
  today: string;
}

export function SaveCsv({ input, today }: SaveCsvProps) {
  const words = bookingsWords.csv;
  const { isLive } = useConnection();
  const [count, setCount] = useState<number | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const save = async () => {
    if (input === null) return;
    setSaid(null);
    setCount(0);
    const collected = await collectBookings(input, setCount);
    setCount(null);
    if (collected.kind !== 'ok') {
      setSaid({ tone: 'bad', text: sayCallProblem(collected) });
      return;
    }
    const table = bookingTable(collected.bookings, collected.timeZone, words);
    const text = csvText(table, separatorFor(dashboardReader.locale));
    saveFile(text, 'text/csv;charset=utf-8', words.fileName(today));
    setSaid({ tone: 'good', text: words.saved(collected.bookings.length) });
  };
  return (
    <>
      <Said tone={said?.tone ?? 'calm'}>{said?.text ?? null}</Said>
      <Button
        look="outlined"
        isDisabled={!isLive || input === null}
        isPending={count !== null}
        onPress={() => void save()}
      >
        {count === null ? words.save : words.saving(count)}
      </Button>
    </>
  );
}
