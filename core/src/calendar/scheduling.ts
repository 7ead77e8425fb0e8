// Who tells whom about an event: what turns a calendar file into a message between calendars (RFC 5546, iTIP).

export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

export interface Scheduling {
  /** REQUEST puts the event into the attendee's calendar or changes it, CANCEL takes it out. */
  readonly method: 'REQUEST' | 'CANCEL';
  readonly organizer: CalendarPerson;
  /** The one recipient, who has agreed already: nothing is asked of them. */
  readonly attendee: CalendarPerson;
}
