// One sentence for each thing that makes no sense.
import type { Nonsense } from './nonsense.ts';
import { typeWords } from '../words/type-words.ts';

export function sayNonsense(nonsense: Nonsense): string {
  const words = typeWords.nonsense;
  switch (nonsense.kind) {
    case 'too-long':
      return words['too-long'](nonsense.longest, nonsense.takes);
    case 'step-too-large':
      return words['step-too-large'](nonsense.longest, nonsense.step);
    case 'notice-beyond-window':
      return words['notice-beyond-window'](nonsense.notice, nonsense.window);
    case 'week-below-day':
      return words['week-below-day'](nonsense.week);
    case 'reminder-too-early':
      return words['reminder-too-early'](nonsense.minutes, nonsense.window);
    case 'reminder-twice':
      return words['reminder-twice'](nonsense.minutes);
    case 'cancel-never':
    case 'move-never':
      return words[nonsense.kind](nonsense.window);
    case 'no-hours':
    case 'no-moves':
    case 'no-number':
      return words[nonsense.kind]();
  }
}
