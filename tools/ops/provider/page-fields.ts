// Every field of a page file with its whole rule: what the schema tells, or our words where it cannot.
import {
  type PageFileField,
  pageFileFieldAt,
  pageFileFields,
} from '@holdfast/contract/setup/page-file-fields.ts';
import { fieldWords } from './field-words.ts';

/** In the order of the schema; a group stands before its fields. */
export function pageFields(): PageFileField[] {
  return pageFileFields().map(withWords);
}

/** As `pageFileFieldAt`. */
export function pageFieldAt(place: readonly PropertyKey[]): PageFileField {
  return withWords(pageFileFieldAt(place));
}

function withWords(field: PageFileField): PageFileField {
  return { ...field, rule: fieldWords[field.path]?.rule ?? field.rule };
}
