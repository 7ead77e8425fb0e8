// The provider's own rules that a start breaks: each is allowed by name, or the start stays as it is.
import type { OwnRule } from '@holdfast/contract/parts/own-rules.ts';
import { Alert } from '../../kit/alert.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { bookingWords } from '../words/booking-words.ts';

interface RulesPartProps {
  broken: readonly OwnRule[];
  allowed: readonly OwnRule[];
  onAllow: (rule: OwnRule, isAllowed: boolean) => void;
}

export function RulesPart({ broken, allowed, onAllow }: RulesPartProps) {
  if (broken.length === 0) return null;
  return (
    <Alert tone="warn">
      <p>{bookingWords.rules.lead}</p>
      {broken.map((rule) => (
        <Checkbox key={rule} isSelected={allowed.includes(rule)} onChange={(is) => onAllow(rule, is)}>
          {bookingWords.rules[rule]}
        </Checkbox>
      ))}
    </Alert>
  );
}
