// HTML templates that always escape: every value is text unless it is markup already.

export interface Markup {
  readonly markup: string;
}

type Filling = string | number | Markup | readonly Markup[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A template tag. Attribute values must stand in quotes. */
export function html(strings: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  const parts = strings.map((text, index) => text + markupOf(fillings[index] ?? ''));
  return { markup: parts.join('') };
}

function markupOf(filling: Filling): string {
  if (typeof filling === 'string') return filling.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
  if (typeof filling === 'number') return String(filling);
  return 'markup' in filling ? filling.markup : filling.map(({ markup }) => markup).join('');
}
