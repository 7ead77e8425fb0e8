// Saves a page's address as a QR code in a file, for a printer.
import { renderSVG } from 'uqr';
import { saveFile } from '../kit/save-file.ts';

export function downloadQrCode(address: string, fileName: string): void {
  saveFile(renderSVG(address, { border: 4 }), 'image/svg+xml', fileName);
}
