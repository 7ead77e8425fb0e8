// Which visitor asks for holds: a random id shared by this browser's tabs, a new one every day.
import { number, record, text } from '../../../shared/calls/shape.ts';
import { dayMs, type Instant } from '@holdfast/contract/time/instant.ts';
import { newKey } from '../../../shared/calls/new-key.ts';

interface RememberedVisitor {
  id: string;
  since: number;
}

const name = 'holdfast:visitor';
const remembered = record<RememberedVisitor>({ id: text, since: number });
let fallback: RememberedVisitor | null = null;

/** `now` is the visitor's own clock. Where the browser forbids storage the id lives as long as the page. */
export function visitorId(now: Instant): string {
  const known = recalled() ?? fallback;
  if (known && known.since <= now && now < known.since + dayMs) return known.id;
  const made: RememberedVisitor = { id: newKey(), since: now };
  fallback = made;
  try {
    localStorage.setItem(name, JSON.stringify(made));
  } catch {
    // The fallback is the only place.
  }
  return made.id;
}

function recalled(): RememberedVisitor | null {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return remembered(found) ? found : null;
  } catch {
    return null;
  }
}
