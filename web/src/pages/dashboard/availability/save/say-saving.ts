// What the save bar says: what changed, whom it tells, and what the button will do.
import type { ChosenBookings, OutsideBooking } from '../outside/outside-choices.ts';
import { sayClients } from '../outside/say-clients.ts';
import { sayList } from '../../times/say-list.ts';
import type { AvailabilityWords } from '../words/en.ts';

const namesOf = (bookings: readonly OutsideBooking[]) => bookings.map(({ client }) => client);

/** "Oskar gets an email with a link to pick another time." */
export function sayConsequences(
  { ask, cancel }: ChosenBookings,
  outsideCount: number,
  words: AvailabilityWords,
): string {
  const { asks, cancels, kept, nobody } = words.save;
  if (ask.length + cancel.length === 0) return outsideCount > 0 ? kept : nobody;
  return [
    ...(ask.length > 0 ? [asks(sayClients(namesOf(ask), words), new Set(namesOf(ask)).size)] : []),
    ...(cancel.length > 0 ? [cancels(sayClients(namesOf(cancel), words), cancel.length)] : []),
  ].join(' ');
}

/** "Save", "Save and ask Oskar", "Ask Oskar" where the hours are as they are stored. */
export function saySaveButton(
  { ask, cancel }: ChosenBookings,
  isChanged: boolean,
  words: AvailabilityWords,
): string {
  const actions = [
    ...(ask.length > 0 ? [words.save.ask(sayClients(namesOf(ask), words))] : []),
    ...(cancel.length > 0 ? [words.save.cancel(sayClients(namesOf(cancel), words))] : []),
  ];
  if (actions.length === 0) return words.save.save;
  const action = sayList(actions, words.and);
  return isChanged ? words.save.saveAnd(action) : words.save.alone(action);
}
