// Who offers the time: picture or initials, name, what they do.
import type { ShownProvider } from '@holdfast/contract/parts/page-parts.ts';
import { initialsOf } from '../../../shared/kit/initials.ts';
import * as css from './views.module.css';

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
