// A page's address as a QR code (ISO/IEC 18004), drawn as one path, dark on white in every theme.
import { encode } from 'uqr';
import * as css from './qr-code.module.css';
import { linkWords } from './words/link-words.ts';

const quiet = 4;

interface QrCodeProps {
  address: string;
  /** How the address is read out. */
  shown: string;
}

export function QrCode({ address, shown }: QrCodeProps) {
  const { size, path } = qrPath(address);
  const box = size + 2 * quiet;
  return (
    <svg
      className={css['code']}
      viewBox={`${-quiet} ${-quiet} ${box} ${box}`}
      role="img"
      aria-label={linkWords.qrName(shown)}
    >
      <rect x={-quiet} y={-quiet} width={box} height={box} fill="#fff" stroke="none" />
      <path d={path} fill="#111" stroke="none" />
    </svg>
  );
}

function qrPath(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { border: 0 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: squares.join('') };
}
