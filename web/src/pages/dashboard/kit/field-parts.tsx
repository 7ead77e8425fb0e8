// What every field of the dashboard has around its control: a label, a hint, and its error in words.
import { FieldError, Label, Text } from 'react-aria-components';
import * as css from './field.module.css';

export interface FieldProps {
  label: string;
  /** The label is for screen readers alone: what stands around the field says it to everybody else. */
  isLabelHidden?: boolean;
  hint?: string | undefined;
  /** What is wrong with it, as a sentence. */
  error?: string | undefined;
}

export function FieldLabel({ label, isLabelHidden = false }: FieldProps) {
  return (
    <Label className={isLabelHidden ? css['hidden'] : css['label']}>
      <bdi>{label}</bdi>
    </Label>
  );
}

export function FieldBelow({ hint, error }: FieldProps) {
  return (
    <>
      {hint !== undefined && (
        <Text slot="description" className={css['hint']}>
          {hint}
        </Text>
      )}
      {error !== undefined && <FieldError className={css['error'] ?? ''}>{error}</FieldError>}
    </>
  );
}

/** What the component library wants to know of an error that the page has found itself. */
export function fieldState({ error }: FieldProps) {
  return {
    className: css['field'] ?? '',
    isInvalid: error !== undefined,
    validationBehavior: 'aria' as const,
  };
}
