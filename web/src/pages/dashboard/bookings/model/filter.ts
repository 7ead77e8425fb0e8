// What the list is asked for. The address carries all but the text: it has no names or email addresses.
import { type FoundStatus, foundStatusField } from '@holdfast/contract/find/find-parts.ts';
import type { InputOf } from '@holdfast/contract/operations.ts';
import { slugField } from '@holdfast/contract/parts/fields.ts';
import { isIsoDate } from '@holdfast/contract/time/local-date.ts';
import * as z from 'zod/mini';

export const whens = ['all', 'upcoming', 'past', 'dates'] as const;
export type When = (typeof whens)[number];

export interface Filter {
  readonly text: string;
  readonly type: string | null;
  readonly status: FoundStatus | null;
  readonly when: When;
  /** Of `dates`; null until it is chosen. */
  readonly from: string | null;
  readonly to: string | null;
}

export const noFilter: Filter = { text: '', type: null, status: null, when: 'all', from: null, to: null };

const kept = z.object({ text: z.string() });

/** `state` is what the browser's history keeps beside the address. */
export function filterFrom(address: URLSearchParams, state: unknown): Filter {
  const type = slugField.safeParse(address.get('type'));
  const status = foundStatusField.safeParse(address.get('status'));
  const when = whens.find((one) => one === address.get('when')) ?? 'all';
  const known = kept.safeParse(state);
  return {
    text: known.success ? known.data.text : '',
    type: type.success ? type.data : null,
    status: status.success ? status.data : null,
    when,
    from: when === 'dates' ? dateFrom(address.get('from')) : null,
    to: when === 'dates' ? dateFrom(address.get('to')) : null,
  };
}

export function addressFrom({ type, status, when, from, to }: Filter): string {
  const shown = { type, status, when: when === 'all' ? null : when, from, to };
  const given = Object.entries(shown).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return new URLSearchParams(given).toString();
}

export function isFiltered({ text, type, status, when }: Filter): boolean {
  return text.trim() !== '' || type !== null || status !== null || when !== 'all';
}

/** The list's own part of a request. */
export function askedBy({
  text,
  type,
  status,
}: Filter): Pick<InputOf<'findBookings'>, 'text' | 'type' | 'status'> {
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(type === null ? {} : { type }),
    ...(status === null ? {} : { status }),
  };
}

function dateFrom(text: string | null): string | null {
  return text !== null && isIsoDate(text) && /^20[0-3]\d-/.test(text) ? text : null;
}
