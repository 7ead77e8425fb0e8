// A mail's content without its form: what both the HTML and the text part are written from.

export interface LetterLink {
  readonly label: string;
  readonly url: string;
}

export interface LetterWhen {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** The other side's clock; null when both clocks agree. */
  readonly otherSide: string | null;
  /** What the time was before, with its label; null when it did not change. */
  readonly before: { readonly label: string; readonly text: string } | null;
  readonly isOff: boolean;
}

export interface LetterFact {
  readonly label: string;
  /** May hold several lines. */
  readonly text: string;
  /** Where the text leads, if anywhere. */
  readonly url: string | null;
  /** A remark below it. */
  readonly note: string | null;
}

export interface Letter {
  /** A BCP 47 tag, for screen readers and hyphenation. */
  readonly locale: string;
  readonly subject: string;
  /** What inboxes show beside the subject. */
  readonly preview: string;
  readonly status: string;
  readonly tone: 'good' | 'changed' | 'off' | 'plain';
  readonly heading: string;
  readonly when: LetterWhen | null;
  readonly paragraphs: readonly string[];
  /** The one filled button, and what to know about it. */
  readonly action: (LetterLink & { readonly hint: string | null }) | null;
  readonly facts: readonly LetterFact[];
  readonly answers: { readonly title: string; readonly list: readonly LetterFact[] } | null;
  readonly calendar: {
    readonly title: string;
    readonly links: readonly LetterLink[];
    readonly note: string;
  } | null;
  readonly notes: readonly string[];
  /** Small, at the very end. */
  readonly lastLink: LetterLink | null;
}
