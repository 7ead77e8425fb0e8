// Who offers the time: picture or initials, name, what they do.
import * as css from './views.module.css';
import type { ShownProvider } from '@holdfast/contract/parts/page-parts.ts';

const picture = /^data:image\/(?:jpeg|png|webp);base64,/;

export function ProviderLine({ provider }: { provider: ShownProvider }) {
  const isPictured = provider.picture !== undefined && picture.test(provider.picture);
  return (
    <div className={css['provider']}>
      {isPictured ? (
        <img className={css['picture']} src={provider.picture} alt="" />
      ) : (
        <span className={css['initials']} aria-hidden="true">
          {initialsOf(provider.name)}
        </span>
      )}
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
