// What the wall clock of a zone shows, asked of Intl and of nothing else.

/** Minutes of wall-clock time since the calendar's 1970-01-01 00:00, as a plain count. */
export type WallMinutes = number;

/** A clock that remembers its last readings, because a campaign asks about the same hours again and again. */
export class WallClock {
  readonly #format: Intl.DateTimeFormat;
  readonly #readings = new Map<number, WallMinutes>();

  constructor(zone: string) {
    // The Swedish form is `2027-03-28 03:00`.
    this.#format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
  }

  /** `at` in epoch milliseconds. */
  read(at: number): WallMinutes {
    const known = this.#readings.get(at);
    if (known !== undefined) return known;
    const [date = '', time = ''] = this.#format.format(at).split(' ');
    const reading = Date.parse(`${date}T${time}Z`) / 60_000;
    if (Number.isNaN(reading)) throw new Error(`cannot read the clock at ${at}`);
    if (this.#readings.size > 50_000) this.#readings.clear();
    this.#readings.set(at, reading);
    return reading;
  }
}
