// The address itself, in full: to copy, or to open in a program on this device.
import { useEffect, useId, useRef } from 'react';
import { ButtonLink } from '../../kit/button.tsx';
import { CopyLink } from '../../link/copy-link.tsx';
import { dashboardReader } from '../../words/dashboard-words.ts';
import * as settings from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import * as css from './feed.module.css';
import type { Feed } from './use-feed.ts';

const { feed: said } = settingsWords;
const relative = new Intl.RelativeTimeFormat(dashboardReader.locale, { numeric: 'always' });

interface FeedAddressProps {
  feed: Feed;
  /** It takes the place of the button that had the focus. */
  isNew: boolean;
}

export function FeedAddress({ feed: { path, hoursSinceFetch }, isNew }: FeedAddressProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <div role="group" aria-labelledby={id} className={css['address']}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {said.label}
      </h3>
      <code dir="ltr">{`${location.origin}${path}`}</code>
      <p className={settings['hint']}>{said.secret}</p>
      <div className={settings['actions']}>
        <CopyLink address={`${location.origin}${path}`} look="outlined" />
        <ButtonLink look="outlined" href={`webcal://${location.host}${path}`}>
          {said.open}
        </ButtonLink>
      </div>
      <p className={settings['hint']}>{sayUse(hoursSinceFetch)}</p>
    </div>
  );
}

function sayUse(hours: number | null): string {
  if (hours === null) return said.unused;
  if (hours === 0) return said.usedNow;
  return said.used(
    hours < 48 ? relative.format(-hours, 'hour') : relative.format(-Math.floor(hours / 24), 'day'),
  );
}
