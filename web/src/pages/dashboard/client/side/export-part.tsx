// Downloads everything that is stored about a client, for when they ask.
import { useState } from 'react';
import { firstNameOf } from '../../booking/say/first-name.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { useConnection } from '../../data/use-connection.ts';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { saveFile } from '../../kit/save-file.ts';
import * as css from '../client.module.css';
import { collectClient } from '../export/collect-client.ts';
import { clientWords } from '../words/client-words.ts';

export function ExportPart({ booking, name }: { booking: string; name: string }) {
  const words = clientWords.export;
  const { isLive } = useConnection();
  const [collected, setCollected] = useState<number | null>(null);
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; text: string } | null>(null);
  const download = async () => {
    setSaid(null);
    setCollected(0);
    const outcome = await collectClient(booking, setCollected);
    setCollected(null);
    if (outcome.kind !== 'ok') return setSaid({ tone: 'bad', text: sayCallProblem(outcome) });
    const { appointments, exportedAt } = outcome.file;
    const text = `${JSON.stringify(outcome.file, null, 2)}\n`;
    saveFile(text, 'application/json', `client-data-${exportedAt.slice(0, 10)}.json`);
    setSaid({ tone: 'good', text: words.done(appointments.length) });
  };
  return (
    <section>
      <h2>{words.heading}</h2>
      <p className={css['small']}>{words.lead(firstNameOf(name))}</p>
      <p>
        <Button
          look="outlined"
          isDisabled={!isLive}
          isPending={collected !== null}
          onPress={() => void download()}
        >
          {collected === null ? words.download : words.collecting(collected)}
        </Button>
      </p>
      <Said tone={said?.tone ?? 'good'}>{said?.text ?? null}</Said>
    </section>
  );
}
