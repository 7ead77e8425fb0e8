// A client: who they are, what lies ahead with them, what was, and everything that is stored.
import { useMemo, useState } from 'react';
import { localDate } from '@holdfast/contract/time/wall-clock.ts';
import { BookDialog } from '../booking/book-dialog.tsx';
import type { Client, ClientAppointment, OwnClient } from '../data/use-client.ts';
import { useNotices } from '../data/use-notices.ts';
import { useTrueNow } from '../data/use-true-now.ts';
import { usePlace } from '../frame/use-place.ts';
import { Button } from '../kit/button.tsx';
import { AppointmentList } from './list/appointment-list.tsx';
import { ClientHead } from './client-head.tsx';
import * as css from './client.module.css';
import { ClientCounts } from './side/client-counts.tsx';
import { ClientFacts } from './side/client-facts.tsx';
import { ExportPart } from './side/export-part.tsx';
import { clientWords } from './words/client-words.ts';

interface ClientViewProps extends Omit<Client, 'client'> {
  /** The appointment that names the client. */
  booking: string;
  client: OwnClient;
}

export function ClientView({ booking, client, more, isLoadingMore }: ClientViewProps) {
  usePlace(client.name);
  const now = useTrueNow(5_000);
  const [isBooking, setBooking] = useState(false);
  const { clock, appointments } = client;
  const isAhead = ({ status, endsAt }: ClientAppointment) => status === 'active' && endsAt > now;
  const ahead = appointments.filter(isAhead).reverse();
  const rest = appointments.filter((appointment) => !isAhead(appointment));
  const key = ahead.map(({ id }) => id).join(' ');
  const notices = useNotices(useMemo(() => key.split(' ').filter(Boolean), [key]));
  const at = { now, clock, today: localDate(now, clock) };
  const list = { now, clock, clientName: client.name };
  const words = clientWords;
  return (
    <>
      <ClientHead {...{ booking, client, now }} onBook={() => setBooking(true)} />
      <div className={css['columns']}>
        <div>
          {ahead.length > 0 && (
            <AppointmentList
              {...list}
              heading={words.ahead}
              appointments={ahead}
              notices={notices.kind === 'ok' ? notices.value : null}
            />
          )}
          {rest.length > 0 && (
            <AppointmentList {...list} heading={words.before} appointments={rest} notices={null} />
          )}
          {rest.length === 0 && more === null && <p className={css['none']}>{words.noneBefore}</p>}
          {more && (
            <p>
              <Button look="words" isPending={isLoadingMore} onPress={more}>
                {isLoadingMore ? words.loadingMore : words.more}
              </Button>
            </p>
          )}
        </div>
        <aside className={css['aside']}>
          <ClientFacts {...{ client, now }} />
          <ClientCounts {...{ client, now }} isMore={more !== null} />
          <ExportPart booking={booking} name={client.name} />
        </aside>
      </div>
      <BookDialog {...at} isOpen={isBooking} again={againOf(client)} onClose={() => setBooking(false)} />
    </>
  );
}

function againOf({ name, email, phones, timeZones, locales, appointments, clock }: OwnClient) {
  const [latest] = appointments;
  return {
    type: latest?.type.id ?? '',
    client: { name, email, timeZone: timeZones[0] ?? clock.zone, locale: locales[0] ?? 'en' },
    number: phones[0] ?? null,
  };
}
