// A client's appointments under one heading.
import type { Instant } from '@holdfast/contract/time/instant.ts';
import type { WallClock } from '@holdfast/contract/time/wall-clock.ts';
import type { OwnNotice } from '../../data/day-data.ts';
import type { ClientAppointment } from '../../data/use-client.ts';
import * as css from '../client.module.css';
import { AppointmentRow } from './appointment-row.tsx';

interface AppointmentListProps {
  heading: string;
  clientName: string;
  appointments: readonly ClientAppointment[];
  /** Of these appointments; null where they do not matter any more, or until they are there. */
  notices: readonly OwnNotice[] | null;
  now: Instant;
  clock: WallClock;
}

export function AppointmentList(props: AppointmentListProps) {
  const { heading, appointments, notices, clientName, now, clock } = props;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={css['list']}>
        {appointments.map((appointment) => (
          <AppointmentRow
            key={appointment.id}
            {...{ appointment, clientName, now, clock }}
            notices={notices && notices.filter(({ subject }) => subject === appointment.id)}
          />
        ))}
      </ul>
    </section>
  );
}
