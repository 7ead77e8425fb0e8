// The provider's picture: chosen, shown at once, and saved by itself.
import { useId, useRef, useState } from 'react';
import { callProvider } from '../../account/call-provider.ts';
import { sayCallProblem } from '../../account/say-call-problem.ts';
import { usePicture } from '../../data/own-data-context.tsx';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import * as css from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import { shrinkPicture } from './shrink-picture.ts';

type Told = { readonly tone: 'calm' | 'good' | 'bad'; readonly text: string };

const { picture: said } = settingsWords;

export function PictureField() {
  const live = usePicture();
  const picture = live.kind === 'ok' ? live.value.dataUrl : null;
  const [told, setTold] = useState<Told | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  const save = async (dataUrl: string | null) => {
    setTold({ tone: 'calm', text: said.saving });
    const outcome = await callProvider('savePicture', { picture: dataUrl });
    setTold(
      outcome.kind === 'ok'
        ? { tone: 'good', text: dataUrl === null ? said.removed : said.saved }
        : { tone: 'bad', text: sayCallProblem(outcome) },
    );
  };
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const shrunk = await shrinkPicture(file);
    if (shrunk.kind === 'ok') await save(shrunk.dataUrl);
    else setTold({ tone: 'bad', text: shrunk.kind === 'too-large' ? said.tooLarge : said.unreadable });
  };
  return (
    <div className={css['picture']} role="group" aria-labelledby={id}>
      {picture === null ? (
        <span className={css['noPicture']} aria-hidden="true" />
      ) : (
        <img src={picture} alt={said.alt} width={64} height={64} />
      )}
      <div>
        <h3 id={id}>{said.label}</h3>
        <p className={css['hint']}>{picture === null ? said.none : said.hint}</p>
        <div className={css['actions']}>
          <Button look="outlined" isSmall onPress={() => chooser.current?.click()}>
            {picture === null ? said.choose : said.change}
          </Button>
          {picture !== null && (
            <Button look="quiet" onPress={() => void save(null)}>
              {said.remove}
            </Button>
          )}
        </div>
        <Said tone={told?.tone ?? 'calm'}>{told?.text ?? null}</Said>
        <input
          ref={chooser}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          aria-label={said.choose}
          hidden
          onChange={({ target }) => {
            void choose(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}
