// A page's address as a QR code: to show on a phone, or to print.
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { downloadQrCode } from '../link/download-qr-code.ts';
import { pageAddress, shownAddress } from '../link/page-address.ts';
import { QrCode } from '../link/qr-code.tsx';
import { dashboardWords } from '../words/dashboard-words.ts';

interface QrDialogProps {
  slug: string;
  onClose: () => void;
}

export function QrDialog({ slug, onClose }: QrDialogProps) {
  const { frame } = dashboardWords;
  const shown = shownAddress(slug);
  const actions = (
    <>
      <Button look="outlined" onPress={onClose}>
        {frame.close}
      </Button>
      <Button look="filled" onPress={() => downloadQrCode(pageAddress(slug), `${slug}.svg`)}>
        {frame.download}
      </Button>
    </>
  );
  return (
    <Dialog heading={frame.qrHeading} isOpen onClose={onClose} actions={actions}>
      <p>{frame.qrLead(shown)}</p>
      <QrCode address={pageAddress(slug)} shown={shown} />
    </Dialog>
  );
}
