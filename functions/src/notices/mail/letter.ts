// The content of a mail, from which both the HTML and the text part are written.

export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

export interface LetterWhen {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** The other side's clock. Null if both clocks agree. */
  readonly otherSide: string | null;
  /** The time before a change, with its label. Null if it did not change. */
  readonly before: { readonly label: string; readonly text: string } | null;
  readonly isOff: boolean;
}

export interface LetterFact {
  readonly label: string;
  /** May have several lines. */
  readonly text: string;
  /** The address that the text links to. Null if there is none. */
  readonly url: string | null;
  /** A remark below the text. */
  readonly note: string | null;
}

export interface Letter {
  /** A BCP 47 tag, for screen readers and hyphenation. */
  readonly locale: string;
  readonly subject: string;
  /** What inboxes show next to the subject. */
  readonly preview: string;
  readonly status: string;
  readonly tone: 'good' | 'changed' | 'off' | 'plain';
  readonly heading: string;
  readonly when: LetterWhen | null;
  readonly paragraphs: readonly string[];
  /** The filled button, with a hint about it. */
  readonly action: (LetterLink & { readonly hint: string | null }) | null;
  readonly facts: readonly LetterFact[];
  readonly answers: { readonly title: string; readonly list: readonly LetterFact[] } | null;
  readonly calendar: {
    readonly title: string;
    readonly links: readonly LetterLink[];
    readonly note: string;
  } | null;
  readonly notes: readonly string[];
  /** Small print at the very end. */
  readonly lastLink: LetterLink | null;
}
