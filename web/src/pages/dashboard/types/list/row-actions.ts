// What the menu of a booking type offers: everything that would change something.
import type { StoredType, TypeForm } from '../model/type-form.ts';
import { typeWords } from '../words/type-words.ts';

const statuses = ['visible', 'secret', 'hidden'] as const;

export interface RowDoes {
  readonly onStep: (step: -1 | 1) => void;
  readonly onStatus: (status: TypeForm['status']) => void;
  readonly onDuplicate: () => void;
  readonly onArchive: () => void;
}

/** Only what would change something: the first type has no "Move up". */
export function rowActions(
  { status }: Pick<StoredType, 'status'>,
  { index, count }: { readonly index: number; readonly count: number },
  { onStep, onStatus, onDuplicate, onArchive }: RowDoes,
) {
  const { actions } = typeWords.list;
  const action = (key: keyof typeof actions, onAction: () => void) => ({ key, text: actions[key], onAction });
  return [
    ...(index > 0 ? [action('up', () => onStep(-1))] : []),
    ...(index < count - 1 ? [action('down', () => onStep(1))] : []),
    ...statuses.filter((one) => one !== status).map((one) => action(one, () => onStatus(one))),
    action('duplicate', onDuplicate),
    action('archive', onArchive),
  ];
}
