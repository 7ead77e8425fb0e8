// The provider's own page, always at hand: its address, to copy or to show as a QR code.
import { useState } from 'react';
import { useProfile } from '../data/own-data-context.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { CopyLink } from '../link/copy-link.tsx';
import { pageAddress, shownAddress } from '../link/page-address.ts';
import { QrCode } from '../link/qr-code.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';
import { downloadQrCode } from '../link/download-qr-code.ts';
import * as css from './navigation.module.css';

export function PagePart() {
  const profile = useProfile();
  const [isShown, setShown] = useState(false);
  if (profile.kind !== 'ok') return null;
  const { slug } = profile.value;
  const shown = shownAddress(slug);
  const { frame } = dashboardWords;
  const close = () => setShown(false);
  return (
    <div className={css['part']}>
      <a href={pageAddress(slug)} target="_blank" rel="noopener" className={css['address']} dir="ltr">
        {shown}
      </a>
      <div className={css['acts']}>
        <CopyLink address={pageAddress(slug)} look="words" />
        <Button look="words" onPress={() => setShown(true)}>
          {frame.qr}
        </Button>
      </div>
      <Dialog
        heading={frame.qrHeading}
        isOpen={isShown}
        onClose={close}
        actions={
          <>
            <Button look="outlined" onPress={close}>
              {frame.close}
            </Button>
            <Button look="filled" onPress={() => downloadQrCode(pageAddress(slug), `${slug}.svg`)}>
              {frame.download}
            </Button>
          </>
        }
      >
        <p>{frame.qrLead(shown)}</p>
        <QrCode address={pageAddress(slug)} shown={shown} />
      </Dialog>
    </div>
  );
}
