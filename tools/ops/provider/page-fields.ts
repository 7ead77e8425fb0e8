// Every field of a page file with its whole rule, from the schema or, where it has no words, from ours.
import {
  type PageFileField,
  pageFileFieldAt,
  pageFileFields,
} from '@holdfast/contract/setup/page-file-fields.ts';
import { fieldWords } from './field-words.ts';

/** In the order of the schema; a group comes before its fields. */
export function pageFields(): PageFileField[] {
  return pageFileFields().map(withWords);
}

/** A path as in `pageFileFieldAt`. */
export function pageFieldAt(place: readonly PropertyKey[]): PageFileField {
  return withWords(pageFileFieldAt(place));
}

function withWords(field: PageFileField): PageFileField {
  return { ...field, rule: fieldWords[field.path]?.rule ?? field.rule };
}
