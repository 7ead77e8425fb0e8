// The provider's own page, always at hand: its address, to copy or to show as a QR code.
import { lazy, Suspense, useState } from 'react';
import { useProfile } from '../data/own-data-context.tsx';
import { Button } from '../kit/button.tsx';
import { CopyLink } from '../link/copy-link.tsx';
import { pageAddress, shownAddress } from '../link/page-address.ts';
import { dashboardWords } from '../words/dashboard-words.ts';
import * as css from './navigation.module.css';

const QrDialog = lazy(async () => ({ default: (await import('./qr-dialog.tsx')).QrDialog }));

export function PagePart() {
  const profile = useProfile();
  const [isShown, setShown] = useState(false);
  if (profile.kind !== 'ok') return null;
  const { slug } = profile.value;
  return (
    <div className={css['part']}>
      <a href={pageAddress(slug)} target="_blank" rel="noopener" className={css['address']} dir="ltr">
        {shownAddress(slug)}
      </a>
      <div className={css['acts']}>
        <CopyLink address={pageAddress(slug)} look="words" />
        <Button look="words" onPress={() => setShown(true)}>
          {dashboardWords.frame.qr}
        </Button>
      </div>
      {isShown && (
        <Suspense>
          <QrDialog slug={slug} onClose={() => setShown(false)} />
        </Suspense>
      )}
    </div>
  );
}
