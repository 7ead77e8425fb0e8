// Makes the dashboard installable: its manifest and its icons, beside the document that names them.
import type { Plugin } from 'vite';
import { drawIcon } from './draw-icon.ts';
import { pngOf } from './png.ts';

interface Icon {
  readonly pixels: number;
  /** `maskable`: the system cuts it to its own form. */
  readonly purpose: 'any' | 'maskable';
}

const icons: Readonly<Record<string, Icon>> = {
  'dashboard-192.png': { pixels: 192, purpose: 'any' },
  'dashboard-512.png': { pixels: 512, purpose: 'any' },
  'dashboard-maskable-512.png': { pixels: 512, purpose: 'maskable' },
};

/** Apple's systems read no manifest for it, and round it themselves. */
const touchIcon = { name: 'dashboard-touch-180.png', pixels: 180 };
const roundedBy = 0.22;

/** `--ground` of the light theme. A manifest knows one; the document has both for the bar of the system. */
const ground = '#f7f7f4';

/** https://www.w3.org/TR/appmanifest/ */
export const manifest = {
  id: '/dashboard',
  name: 'Holdfast',
  short_name: 'Holdfast',
  start_url: '/dashboard',
  // Pages that clients see open in the browser, with an address to copy.
  scope: '/dashboard',
  display: 'standalone',
  theme_color: ground,
  background_color: ground,
  icons: Object.entries(icons).map(([name, { pixels, purpose }]) => ({
    src: `/${name}`,
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
    purpose,
  })),
};

/** Names without a hash: they stay what they are, and Hosting's headers let no browser keep them unasked. */
export function installFiles(): ReadonlyMap<string, string | Buffer> {
  const drawn = Object.entries(icons).map(([name, { pixels, purpose }]): [string, Buffer] => [
    name,
    pngOf(drawIcon(pixels, purpose === 'any' ? roundedBy : 0), pixels),
  ]);
  const touch = pngOf(drawIcon(touchIcon.pixels, 0), touchIcon.pixels);
  return new Map<string, string | Buffer>([
    ['dashboard.webmanifest', JSON.stringify(manifest)],
    ...drawn,
    [touchIcon.name, touch],
  ]);
}

export function installPlugin(): Plugin {
  return {
    name: 'holdfast-install',
    generateBundle() {
      for (const [fileName, source] of installFiles()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
