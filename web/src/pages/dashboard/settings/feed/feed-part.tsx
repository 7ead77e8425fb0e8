// The part about the provider's own calendar: off, or an address with what it shows.
import { useEffect, useRef } from 'react';
import { Button } from '../../kit/button.tsx';
import { Said } from '../../kit/said.tsx';
import { Part } from '../part.tsx';
import * as css from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import { FeedAddress } from './feed-address.tsx';
import { FeedContents } from './feed-contents.tsx';
import { FeedEnds } from './feed-ends.tsx';
import { FeedSteps } from './feed-steps.tsx';
import { useFeed } from './use-feed.ts';

const { feed: said } = settingsWords;

export function FeedPart() {
  const state = useFeed();
  const { feed, doing, done, problem } = state;
  const begin = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // It takes the place of the button that had the focus.
    if (done === 'stop') begin.current?.focus();
  }, [done]);
  return (
    <Part heading={said.heading} lead={said.lead}>
      {feed === undefined && (
        <p role="status" className={css['hint']}>
          {state.hasFailed ? said.failed : said.loading}
        </p>
      )}
      {feed === null && (
        <div className={css['act']}>
          <div>
            <p>{said.off}</p>
            <Said tone={problem?.act === 'start' ? 'bad' : 'good'}>
              {problem?.act === 'start' ? problem.text : done === 'stop' ? said.stopping.done : null}
            </Said>
          </div>
          <Button
            look="outlined"
            ref={begin}
            isPending={doing !== null}
            onPress={() => void state.act('start', 'names')}
          >
            {doing === null ? said.turnOn : said.turningOn}
          </Button>
        </div>
      )}
      {feed && (
        <>
          <FeedAddress feed={feed} isNew={done === 'start'} />
          <Said tone="good">{done === 'reset' ? said.resetting.done : null}</Said>
          <FeedSteps />
          <FeedContents feed={feed} state={state} />
          <FeedEnds feed={feed} state={state} />
        </>
      )}
    </Part>
  );
}
