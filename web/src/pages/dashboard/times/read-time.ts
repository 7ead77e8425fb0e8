// Reads a time of day in the ways that people type it: 9, 0900, 9:30, 9.30, 9h30, 9 pm.

export type TypedTime =
  | { readonly kind: 'time'; readonly time: string }
  /** Times go in steps of five minutes. */
  | { readonly kind: 'off-step'; readonly before: string; readonly after: string }
  | { readonly kind: 'empty' | 'unreadable' };

export type TimeProblem = Exclude<TypedTime, { readonly kind: 'time' }>;
export type TimePart = 'start' | 'end';

const shapes = [
  /^(?<hour>\d{1,2})(?:[:.,h ]+(?<minute>\d{2}))? ?(?:h|uhr)? ?(?<half>[ap]m?)?$/,
  /^(?<hour>\d{1,2})(?<minute>\d{2}) ?(?:h|uhr)? ?(?<half>[ap]m?)?$/,
  /^(?<hour>\d{1,2}) ?uhr ?(?<minute>\d{2})$/,
];

/** The end of a day is `24:00`, however it is typed. No range starts then. */
export function readTime(typed: string, part: TimePart): TypedTime {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\. ?m\.?/, 'm')
    .trim();
  if (text === '') return { kind: 'empty' };
  const found = shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined);
  const minutes = found ? minutesFrom(found) : null;
  if (minutes === null || (minutes === 1_440 && part === 'start')) return { kind: 'unreadable' };
  if (minutes % 5 !== 0) {
    const before = minutes - (minutes % 5);
    return { kind: 'off-step', before: timeFromMinutes(before), after: timeFromMinutes(before + 5) };
  }
  return { kind: 'time', time: part === 'end' && minutes === 0 ? '24:00' : timeFromMinutes(minutes) };
}

function minutesFrom({ hour = '', minute = '0', half }: Record<string, string | undefined>): number | null {
  const hours = Number(hour);
  if (Number(minute) > 59) return null;
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    return ((hours % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + Number(minute);
  }
  const minutes = hours * 60 + Number(minute);
  return minutes <= 1_440 ? minutes : null;
}

/** `24:00` is 1,440. Only for local times. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export function timeFromMinutes(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Arrow keys: the next time in that direction, in whole steps, staying on the day. */
export function timeBeside(time: string, minutes: number, part: TimePart): string {
  const [least, most] = part === 'start' ? [0, 1_435] : [5, 1_440];
  return timeFromMinutes(Math.min(Math.max(minutesOf(time) + minutes, least), most));
}
