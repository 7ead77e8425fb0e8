// What the browser's tab says for each view.
import { isolated } from '@holdfast/contract/text/isolated.ts';
import { words } from '../../../shared/words/words.ts';
import type { View } from '../state/view.ts';

export function viewTitle(view: View): string {
  switch (view.kind) {
    case 'opening':
      return words.page;
    case 'failed':
      return words.failed.heading;
    case 'types':
      return words.types.title(isolated(view.provider.name));
    case 'times':
      return `${isolated(view.type.name)} · ${isolated(view.provider.name)}`;
    case 'form':
      return `${words.form.heading} · ${isolated(view.type.name)} · ${isolated(view.provider.name)}`;
    case 'booked':
      return `${words.booked.title(isolated(view.confirmed.booking.type.name))} · ${isolated(view.confirmed.booking.provider.name)}`;
  }
}
