// The page of an appointment's client: waits for the service, and says calmly if there is none.
import { useClient } from '../data/use-client.ts';
import { usePlace } from '../frame/use-place.ts';
import { ButtonLink } from '../kit/button.tsx';
import { ClientOutline } from './client-outline.tsx';
import { ClientView } from './client-view.tsx';
import * as css from './client.module.css';
import { clientWords } from './words/client-words.ts';

export function ClientPage({ booking }: { booking: string }) {
  const { client, ...more } = useClient(booking);
  if (client.kind === 'loading') return <ClientOutline />;
  if (client.kind === 'ok') return <ClientView {...{ booking, client: client.value, ...more }} />;
  return <Absent {...(client.why === 'missing' ? clientWords.absent : clientWords.failed)} />;
}

function Absent({ heading, text }: { heading: string; text: string }) {
  usePlace(heading);
  return (
    <div className={css['absent']}>
      <h1 tabIndex={-1}>{heading}</h1>
      <p>{text}</p>
      <ButtonLink look="outlined" href="/dashboard/today">
        {clientWords.toToday}
      </ButtonLink>
    </div>
  );
}
