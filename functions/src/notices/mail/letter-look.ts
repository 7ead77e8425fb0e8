// The look of mails: the pages' visual language in colours and rules that mail programs understand.
import type { CSSProperties } from 'react';

/** The pages' colour tokens, light and dark, in sRGB: mail programs know neither `oklch` nor `light-dark`. */
const colours = {
  ground: ['#f7f7f4', '#0e0f12'],
  surface: ['#ffffff', '#181a1d'],
  line: ['#e2e1de', '#303337'],
  ink: ['#1c1f25', '#efeeeb'],
  ink2: ['#51555c', '#aeb1b6'],
  ink3: ['#6b6f75', '#8f9298'],
  accent: ['#0b6e58', '#6ad5b6'],
  onAccent: ['#ffffff', '#061a14'],
  accentSoft: ['#e2f8f0', '#0c3026'],
  warn: ['#aa5910', '#f2b966'],
  warnSoft: ['#fef2dd', '#3d2914'],
  bad: ['#b63132', '#ff958d'],
  badSoft: ['#fdf0ee', '#3a2220'],
} as const;

type Colour = keyof typeof colours;

const light = (colour: Colour): string => colours[colour][0];
const dark = (colour: Colour): string => colours[colour][1];

const font =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';

const text = (size: number, colour: Colour, more: CSSProperties = {}): CSSProperties => ({
  margin: 0,
  fontFamily: font,
  fontSize: `${size}px`,
  lineHeight: 1.5,
  color: light(colour),
  ...more,
});

/** Inline, because some programs drop everything else. */
export const look = {
  body: { margin: 0, padding: 0 },
  ground: { padding: '24px 0', backgroundColor: light('ground') },
  sheet: {
    maxWidth: '560px',
    width: '100%',
    tableLayout: 'fixed',
    backgroundColor: light('surface'),
    borderRadius: '20px',
  },
  inner: { padding: '32px' },
  status: text(13, 'ink2', { fontWeight: 650, letterSpacing: '0.02em' }),
  heading: text(22, 'ink', {
    marginTop: '4px',
    lineHeight: 1.25,
    fontWeight: 650,
    letterSpacing: '-0.015em',
  }),
  when: { marginTop: '20px', padding: '18px 20px', borderRadius: '12px', backgroundColor: light('ground') },
  before: text(15, 'ink3', { marginBottom: '8px' }),
  date: text(16, 'ink2'),
  time: text(28, 'ink', {
    lineHeight: 1.25,
    fontWeight: 650,
    letterSpacing: '-0.02em',
    fontVariantNumeric: 'tabular-nums',
  }),
  zone: text(13, 'ink3', { marginTop: '6px' }),
  otherSide: text(15, 'ink2', { marginTop: '2px', fontVariantNumeric: 'tabular-nums' }),
  paragraph: text(16, 'ink', { marginTop: '20px' }),
  button: {
    marginTop: '20px',
    padding: '14px 22px',
    borderRadius: '12px',
    backgroundColor: light('accent'),
    color: light('onAccent'),
    fontFamily: font,
    fontSize: '16px',
    fontWeight: 600,
    textAlign: 'center',
  },
  small: text(13, 'ink3', { marginTop: '10px' }),
  facts: { width: '100%', marginTop: '24px', tableLayout: 'fixed', borderCollapse: 'collapse' },
  label: text(14, 'ink3', { width: '132px', padding: '7px 12px 7px 0', verticalAlign: 'top' }),
  value: text(15, 'ink', { padding: '6px 0', verticalAlign: 'top' }),
  valueNote: text(13, 'ink3'),
  rule: { margin: '28px 0 0', borderTop: `1px solid ${light('line')}` },
  subheading: text(15, 'ink', { marginTop: '24px', fontWeight: 650 }),
  question: text(14, 'ink3', { marginTop: '12px' }),
  answer: text(15, 'ink'),
  link: { color: light('accent'), textDecoration: 'underline', textUnderlineOffset: '2px' },
} as const satisfies Record<string, CSSProperties>;

/** The colours of the status word. */
export const toneColours = {
  good: light('accent'),
  changed: light('warn'),
  off: light('bad'),
  plain: light('ink2'),
} as const;

const darkRules: Readonly<Record<string, string>> = {
  ground: `background-color: ${dark('ground')}`,
  sheet: `background-color: ${dark('surface')}`,
  when: `background-color: ${dark('ground')}`,
  ink: `color: ${dark('ink')}`,
  ink2: `color: ${dark('ink2')}`,
  ink3: `color: ${dark('ink3')}`,
  button: `background-color: ${dark('accent')}; color: ${dark('onAccent')}`,
  link: `color: ${dark('accent')}`,
  rule: `border-top-color: ${dark('line')}`,
  'tone-good': `color: ${dark('accent')}`,
  'tone-changed': `color: ${dark('warn')}`,
  'tone-off': `color: ${dark('bad')}`,
  'tone-plain': `color: ${dark('ink2')}`,
};

/** For programs that read style sheets: dark colours, and stacked facts on phones. */
export const styleSheet = [
  ':root { color-scheme: light dark; supported-color-schemes: light dark }',
  `.ground { background-color: ${light('ground')} }`,
  'body, table, td { -webkit-text-size-adjust: 100%; -ms-text-size-adjust: 100% }',
  '.words { overflow-wrap: anywhere; word-break: break-word }',
  '@media (max-width: 479px) {',
  '  .margin { padding: 0 !important }',
  '  .sheet { border-radius: 0 !important }',
  '  .inner { padding: 24px 20px !important }',
  '  .when { padding: 14px 16px !important }',
  '  .time { font-size: 24px !important }',
  '  .fact { display: block !important; width: auto !important; padding: 0 !important }',
  '  .fact-label { padding-top: 12px !important }',
  '  .button { display: block !important }',
  '}',
  '@media (prefers-color-scheme: dark) {',
  ...Object.entries(darkRules).map(
    ([name, rule]) => `  .${name} { ${rule.replaceAll(/(; |$)/g, ' !important$1')} }`,
  ),
  '}',
].join('\n');
