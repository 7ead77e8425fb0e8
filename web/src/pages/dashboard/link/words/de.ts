// What is said of a page's name, in German.
import type { LinkWords } from './en.ts';

export const linkDe: LinkWords = {
  label: 'Ihr Link',
  states: {
    free: 'Frei',
    yours: 'Ihrer',
    taken: 'Vergeben',
    reserved: 'Nicht möglich',
    asking: 'Wird geprüft …',
    unknown: 'Nicht geprüft',
  },
  copy: 'Link kopieren',
  copied: 'Kopiert',
  copyFailed: 'Bitte kopieren Sie den Link von Hand.',
  qrName: (address) => `QR-Code von ${address}`,
  suggestion: (slug) => `Stattdessen ${slug} verwenden`,
};
