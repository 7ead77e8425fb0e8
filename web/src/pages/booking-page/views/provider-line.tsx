// Who offers the time: initials, name, what they do.
import * as css from './views.module.css';
import type { PageProvider } from '@holdfast/contract/parts/page-parts.ts';

export function ProviderLine({ provider }: { provider: PageProvider }) {
  return (
    <div className={css['provider']}>
      <span className={css['initials']} aria-hidden="true">
        {initialsOf(provider.name)}
      </span>
      <span>
        <bdi>{provider.name}</bdi>
        <br />
        <bdi>{provider.headline}</bdi>
      </span>
    </div>
  );
}

function initialsOf(name: string): string {
  const names = name.split(/\s+/).filter((part) => part !== '');
  const ends = names.length > 1 ? [names[0], names.at(-1)] : [names[0]];
  return ends
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
