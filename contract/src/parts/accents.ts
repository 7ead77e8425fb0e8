// The accent colours that a provider may choose from. Pages have each in both themes.

/** The first one is the product's own. */
export const accents = ['teal', 'blue', 'violet', 'plum', 'rose', 'rust', 'olive', 'slate'] as const;
export type Accent = (typeof accents)[number];
