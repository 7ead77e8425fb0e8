// Every accent can be read in both themes: contrast is computed from the style sheets as they are.
import { readFileSync } from 'node:fs';
import { accents } from '@holdfast/contract/parts/accents.ts';
import { describe, expect, it } from 'vitest';

type Colours = ReadonlyMap<string, string>;

const sheet = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const both = `${sheet('./tokens.css')}\n${sheet('./accents.css')}`;

/** What `:root` says in a theme, and what an accent says instead. */
function coloursOf(accent: string, theme: 'light' | 'dark'): Colours {
  const found = new Map<string, string>();
  for (const isDark of theme === 'dark' ? [false, true] : [false]) {
    const selectors = [':root', `[data-accent="${accent}"]`];
    for (const selector of selectors) for (const rule of rulesOf(selector, isDark)) collect(rule, found);
  }
  return found;
}

function rulesOf(selector: string, isDark: boolean): string[] {
  const dark = /@media \(prefers-color-scheme: dark\) \{[\s\S]*?\n\}/g;
  const text = isDark ? [...both.matchAll(dark)].join('\n') : both.replace(dark, '');
  const escaped = selector.replace(/[[\]"=]/g, String.raw`\$&`);
  return [...text.matchAll(new RegExp(String.raw`(?:^|\n)\s*${escaped} \{([^}]*)\}`, 'g'))].map(
    ([, body = '']) => body,
  );
}

function collect(body: string, into: Map<string, string>): void {
  for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) into.set(name, value);
}

/** Linear sRGB of `#fff` or of `oklch(L C h)` (CSS Color 4, section 10); outside of sRGB it is clipped. */
function linear(colour: string): readonly number[] {
  if (colour === '#fff') return [1, 1, 1];
  const [, lightness, chroma, hue] = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour) ?? [];
  if (hue === undefined) throw new Error(`not a colour that this test reads: ${colour}`);
  const [light, radians] = [Number(lightness), (Number(hue) * Math.PI) / 180];
  const [a, b] = [Number(chroma) * Math.cos(radians), Number(chroma) * Math.sin(radians)];
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => Math.min(1, Math.max(0, part)));
}

/** WCAG 2.2, "contrast ratio". */
function contrast(colours: Colours, one: string, other: string): number {
  const [high = 0, low = 0] = [one, other]
    .map((name) => {
      const [red = 0, green = 0, blue = 0] = linear(colours.get(name) ?? '');
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const texts = [
  ['on-accent', ['accent', 'accent-strong']],
  ['accent', ['surface', 'ground', 'raised', 'accent-soft']],
  ['accent-strong', ['surface', 'accent-soft', 'accent-mid']],
  ['ink', ['accent-soft']],
  ['ink-2', ['accent-soft']],
] as const;
const pairs = texts.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

describe.each(accents)('the accent %s', (accent) => {
  it.each(['light', 'dark'] as const)('can be read in the %s theme', (theme) => {
    const colours = coloursOf(accent, theme);
    const poor = pairs.filter(([text, ground]) => contrast(colours, text, ground) < 4.5);
    expect(poor).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('leaves controls an edge in the %s theme', (theme) => {
    const colours = coloursOf(accent, theme);
    const edges = (['surface', 'ground', 'accent-soft'] as const).map((ground) => ['edge', ground] as const);
    const marks = (['surface', 'ground'] as const).map((ground) => ['accent', ground] as const);
    const poor = [...edges, ...marks].filter(([edge, ground]) => contrast(colours, edge, ground) < 3);
    expect(poor).toEqual([]);
  });
});

it('is another colour for each name, and says the same of every token in both themes', () => {
  const seen = accents.map((accent) => coloursOf(accent, 'light').get('accent'));
  expect(new Set(seen).size).toBe(accents.length);
  for (const accent of accents.slice(1)) {
    const [light = '', ...none] = rulesOf(`[data-accent="${accent}"]`, false);
    const [dark = ''] = rulesOf(`[data-accent="${accent}"]`, true);
    expect(none).toEqual([]);
    const named = (body: string) => [...body.matchAll(/--[\w-]+/g)].map(String);
    expect(named(dark)).toEqual([...named(light), '--on-accent']);
  }
});
