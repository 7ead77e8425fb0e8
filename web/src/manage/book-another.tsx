// The way to a new appointment of the same type.
import { manageWords } from '../words/manage-words.ts';
import type { Agreement } from '../calls/agreement-shapes.ts';

export function BookAnother({ booking }: { booking: Agreement }) {
  return (
    <a className="go" href={`/${booking.provider.slug}/${booking.type.id}`}>
      {manageWords.cancelled.another}
    </a>
  );
}
