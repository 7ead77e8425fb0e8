// A new address, or none: both end the present one, so both ask first.
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { ConfirmDialog } from '../../kit/confirm-dialog.tsx';
import * as settings from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import type { Feed, FeedState } from './use-feed.ts';

const { feed: said } = settingsWords;
const asked = { reset: said.resetting, stop: said.stopping } as const;

export function FeedEnds({ feed, state }: { feed: Feed; state: FeedState }) {
  const [ending, setEnding] = useState<keyof typeof asked | null>(null);
  const { doing, problem } = state;
  const end = async (act: keyof typeof asked) => {
    if (await state.act(act, feed.shows)) setEnding(null);
  };
  return (
    <div className={settings['actions']}>
      <Button look="quiet" onPress={() => setEnding('reset')}>
        {said.reset}
      </Button>
      <Button look="quiet" onPress={() => setEnding('stop')}>
        {said.stop}
      </Button>
      {ending !== null && (
        <ConfirmDialog
          heading={asked[ending].heading}
          isOpen
          confirm={asked[ending].confirm}
          confirming={asked[ending].confirming}
          isPending={doing !== null}
          problem={problem?.act === ending ? problem.text : null}
          onConfirm={() => void end(ending)}
          onClose={() => setEnding(null)}
        >
          <p>{asked[ending].lead}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
