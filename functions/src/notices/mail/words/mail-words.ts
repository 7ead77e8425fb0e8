// What each language says in mails. Templates contain no sentences of their own.
import type { Place } from '@holdfast/core/booking/booking-types.ts';
import type { kindsOfNotices, MailKind } from '@holdfast/core/notices/notice.ts';

/** What the subject names: the booking type, the other side, and the time in the recipient's zone. */
export interface SubjectFacts {
  readonly what: string;
  readonly who: string;
  readonly when: string;
}

/** The words of one kind of mail to one side. */
export interface VariantWords {
  readonly subject: (facts: SubjectFacts) => string;
  /** A word or two above the heading. */
  readonly status: string;
  readonly lead: (who: string) => string;
}

/** Each kind for each side that gets it, such as `confirmed-provider`. */
export type MailVariant = {
  [Kind in MailKind]: `${Kind}-${(typeof kindsOfNotices)[Kind][number]}`;
}[MailKind];

export interface MailWords {
  readonly variants: Readonly<Record<MailVariant, VariantWords>>;
  readonly heading: (what: string, who: string) => string;
  readonly cancelledBy: {
    readonly recipient: string;
    readonly otherSide: (who: string) => string;
  };
  readonly when: {
    /** A clock time in a sentence. `isHalfDay` is true if the time says AM or PM. */
    readonly clock: (time: string, isHalfDay: boolean) => string;
    readonly before: string;
    /** `zone` is the zone's name in brackets, or empty. */
    readonly zone: (city: string, zone: string) => string;
    /** After a clock's rules have changed: what it shows at the start now, and what it showed before. */
    readonly otherReading: (now: string, before: string, city: string) => string;
    readonly atVenue: (time: string, city: string) => string;
    readonly forOther: (time: string, city: string, who: string) => string;
    readonly venueClock: (city: string, isSameClock: boolean) => string;
    /** `count` is written in the reader's digits. */
    readonly minutes: (count: string) => string;
    readonly hours: (count: string) => string;
  };
  readonly labels: {
    readonly duration: string;
    readonly place: string;
    readonly provider: string;
    readonly client: string;
    readonly email: string;
    readonly reason: string;
    readonly reference: string;
    readonly answers: string;
    readonly calendar: string;
  };
  readonly places: Readonly<Record<Place['kind'], string>>;
  /** Who calls whom on the phone; `who` is the other side. */
  readonly calls: {
    readonly byRecipient: (who: string) => string;
    readonly byOther: (who: string) => string;
  };
  /** The labels of a place's web address. */
  readonly links: Readonly<Record<'video' | 'address', string>>;
  /** The answer of a ticked checkbox. */
  readonly ticked: string;
  /** If the client may no longer move by link, after the wish for another time. */
  readonly agreeWith: (who: string) => string;
  readonly actions: {
    readonly manage: string;
    /** The same link, for a client who is asked to move. */
    readonly move: string;
    readonly manageHint: string;
    readonly bookAgain: string;
    readonly stopReminders: string;
    readonly seeCancelled: string;
  };
  readonly notes: {
    readonly file: string;
    readonly calendarRemoves: string;
    readonly reply: (who: string) => string;
    /** To the provider, if the mail service refused the client's address. */
    readonly cannotReply: (who: string) => string;
    readonly why: (who: string) => string;
  };
  readonly calendarBroken: {
    readonly subject: (account: string) => string;
    readonly status: string;
    readonly heading: string;
    readonly lead: (account: string) => string;
    readonly meanwhile: string;
    readonly action: string;
    readonly once: string;
  };
}
