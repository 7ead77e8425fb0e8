// Draws the product's sign at any size: two posts and the bar that they hold.

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of its corners. */
  readonly radius: number;
  readonly colour: readonly [red: number, green: number, blue: number];
}

/** `--accent` of the light theme, its palest neighbour, and what stands on it. */
const accent = [0x0b, 0x6e, 0x58] as const;
const pale = [0x8f, 0xd8, 0xbf] as const;
const white = [0xff, 0xff, 0xff] as const;

// In parts of the side. All of it is within the circle that any mask leaves, four tenths around the centre.
// https://www.w3.org/TR/appmanifest/#icon-masks
const sign: readonly Box[] = [
  { left: 0.34, top: 0.44, right: 0.66, bottom: 0.56, radius: 0, colour: pale },
  { left: 0.28, top: 0.25, right: 0.4, bottom: 0.75, radius: 0.06, colour: white },
  { left: 0.6, top: 0.25, right: 0.72, bottom: 0.75, radius: 0.06, colour: white },
];

/** Rows of red, green, blue and alpha. `cornerRadius` 0 fills the square, for those who cut it themselves. */
export function drawIcon(pixels: number, cornerRadius: number): Uint8Array {
  const ground: Box = { left: 0, top: 0, right: 1, bottom: 1, radius: cornerRadius, colour: accent };
  const drawn = new Uint8Array(pixels * pixels * 4);
  for (let index = 0; index < pixels * pixels; index += 1) {
    const x = ((index % pixels) + 0.5) / pixels;
    const y = (Math.floor(index / pixels) + 0.5) / pixels;
    const colour: number[] = [...accent];
    for (const box of sign) {
      const share = coverage(box, x, y, pixels);
      for (const part of [0, 1, 2] as const)
        colour[part] = (colour[part] ?? 0) * (1 - share) + box.colour[part] * share;
    }
    const alpha = cornerRadius === 0 ? 1 : coverage(ground, x, y, pixels);
    drawn.set([...colour.map(Math.round), Math.round(alpha * 255)], index * 4);
  }
  return drawn;
}

/** How much of a pixel is inside: its centre's distance from the edge, half a pixel being half of it. */
function coverage({ left, top, right, bottom, radius }: Box, x: number, y: number, pixels: number): number {
  const beyondX = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
  const beyondY = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
  const outside = Math.hypot(Math.max(beyondX, 0), Math.max(beyondY, 0));
  const distance = outside + Math.min(Math.max(beyondX, beyondY), 0) - radius;
  return Math.min(Math.max(0.5 - distance * pixels, 0), 1);
}
