// Copies a page's address in one click, and says what came of it.
import { useState } from 'react';
import { Button, type ButtonLook } from '../kit/button.tsx';
import { Said } from '../kit/said.tsx';
import { linkWords } from './words/link-words.ts';

interface CopyLinkProps {
  address: string;
  look: ButtonLook;
  /** On the button, where "Copy link" says too little. */
  text?: string;
  /** Where the address stands nowhere near, for whoever has to copy it by hand. */
  saysAddress?: boolean;
}

export function CopyLink({ address, look, text = linkWords.copy, saysAddress = false }: CopyLinkProps) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setOutcome('copied');
    } catch {
      setOutcome('copyFailed');
    }
  };
  const said = {
    copied: linkWords.copied,
    copyFailed: saysAddress ? `${linkWords.copyFailed} ${address}` : linkWords.copyFailed,
  };
  return (
    <>
      <Button look={look} onPress={() => void copy()}>
        {text}
      </Button>
      <Said tone={outcome === 'copyFailed' ? 'bad' : 'good'}>{outcome && said[outcome]}</Said>
    </>
  );
}
