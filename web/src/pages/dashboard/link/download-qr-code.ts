// Saves a page's address as a QR code in a file, for a printer.
import { renderSVG } from 'uqr';

export function downloadQrCode(address: string, fileName: string): void {
  const file = new Blob([renderSVG(address, { border: 4 })], { type: 'image/svg+xml' });
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
