// What the browser's tab says for each view.
import { words } from '../words/words.ts';
import type { View } from '../booking/view.ts';

export function viewTitle(view: View): string {
  switch (view.kind) {
    case 'opening':
      return words.page;
    case 'failed':
      return words.failed.heading;
    case 'types':
      return words.types.title(view.provider.name);
    case 'times':
      return `${view.type.name} · ${view.provider.name}`;
    case 'form':
      return `${words.form.heading} · ${view.type.name} · ${view.provider.name}`;
    case 'booked':
      return `${words.booked.title(view.confirmed.booking.type.name)} · ${view.confirmed.booking.provider.name}`;
  }
}
