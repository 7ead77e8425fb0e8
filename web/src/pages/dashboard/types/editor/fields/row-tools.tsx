// What can be done with one item of a list: up, down, away.
import { Button } from '../../../kit/button.tsx';
import { typeWords } from '../../words/type-words.ts';
import * as css from '../editor.module.css';

interface RowToolsProps {
  /** Of the item, for screen readers. */
  name: string;
  index: number;
  count: number;
  onStep: (step: -1 | 1) => void;
  onRemove: () => void;
}

export function RowTools({ name, index, count, onStep, onRemove }: RowToolsProps) {
  const { up, down, remove } = typeWords.editor;
  return (
    <div className={css['tools']} data-tools>
      {count > 1 && (
        <>
          <Button look="sign" aria-label={up(name)} isDisabled={index === 0} onPress={() => onStep(-1)}>
            ↑
          </Button>
          <Button
            look="sign"
            aria-label={down(name)}
            isDisabled={index === count - 1}
            onPress={() => onStep(1)}
          >
            ↓
          </Button>
        </>
      )}
      <Button look="sign" aria-label={remove(name)} onPress={onRemove}>
        ✕
      </Button>
    </div>
  );
}
