// What the field of a question needs to know, whatever its kind.

export interface AskedProps {
  label: string;
  name: string;
  isOptional: boolean;
  value: string;
  /** What is wrong with it, as a sentence. */
  error: string | undefined;
  onText: (text: string) => void;
}
