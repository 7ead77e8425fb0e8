// Other sources of zone offsets than the table of clocks, each of which the lint must report.
export const clockFaults: readonly (readonly [about: string, file: string, source: string])[] = [
  [
    "a zone of Intl's, also one handed in from elsewhere",
    'core/src/planted/intl-zone.ts',
    "export const say = (zone: string): unknown => new Intl.DateTimeFormat('en', { hour: 'numeric', timeZone: zone });\n",
  ],
  [
    'options of a format that may hold a zone',
    'functions/src/planted/intl-options.ts',
    "export const say = (options: Intl.DateTimeFormatOptions): unknown => Intl.DateTimeFormat('en', options);\n",
  ],
  [
    'options that come after UTC',
    'functions/src/planted/intl-spread.ts',
    "export const say = (more: object): unknown => new Intl.DateTimeFormat('en', { timeZone: 'UTC', ...more });\n",
  ],
  [
    'a format handed on under another name',
    'core/src/planted/intl-alias.ts',
    'export const format: unknown = Intl.DateTimeFormat;\n',
  ],
  [
    "Intl's list of zones",
    'contract/src/planted/intl-zones.ts',
    "export const zones: unknown = Intl.supportedValuesOf('timeZone');\n",
  ],
  ...['getHours', 'getTimezoneOffset', 'toLocaleString', 'setDate'].map(
    (method) =>
      [
        `.${method}() of a Date`,
        `functions/src/planted/date-${method.toLowerCase()}.ts`,
        `interface Day {\n  ${method}(): unknown;\n}\n\nexport const ask = (day: Day): unknown => day.${method}();\n`,
      ] as const,
  ),
  [
    'a Date of local parts',
    'core/src/planted/date-parts.ts',
    'export const day = (year: number): Date => new Date(year, 0, 1);\n',
  ],
  ...['IANAZone', 'SystemZone', 'Settings'].map(
    (name) =>
      [
        `luxon's ${name}`,
        `core/src/planted/luxon-${name.toLowerCase()}.ts`,
        `import { ${name} } from 'luxon';\n\nexport const zone: unknown = ${name};\n`,
      ] as const,
  ),
  [
    'a DateTime in a zone by name',
    'core/src/planted/luxon-zone.ts',
    "import { DateTime } from 'luxon';\n\nexport const at = (zone: string): unknown => DateTime.fromMillis(0, { zone });\n",
  ],
  [
    'a DateTime in the zone of the machine',
    'core/src/planted/luxon-local.ts',
    "import { DateTime } from 'luxon';\n\nexport const at = (): unknown => DateTime.fromMillis(0);\n",
  ],
  [
    'a DateTime put into another zone',
    'core/src/planted/luxon-set-zone.ts',
    "import type { DateTime } from 'luxon';\n\nexport const at = (time: DateTime): unknown => time.setZone('Europe/Paris');\n",
  ],
  ['Temporal', 'functions/src/planted/temporal.ts', 'export const time: unknown = Temporal;\n'],
];
