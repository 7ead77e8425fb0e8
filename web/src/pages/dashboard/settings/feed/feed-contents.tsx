// What the feed shows of each appointment, saved as soon as it is chosen.
import { type FeedContent, feedContentField } from '@holdfast/contract/parts/feed-content.ts';
import { RadioGroup } from '../../kit/radio-group.tsx';
import { Said } from '../../kit/said.tsx';
import { settingsWords } from '../words/settings-words.ts';
import type { Feed, FeedState } from './use-feed.ts';

const { feed: said } = settingsWords;

export function FeedContents({ feed, state }: { feed: Feed; state: FeedState }) {
  const { doing, done, problem } = state;
  const hasFailed = problem?.act === 'show';
  return (
    <div>
      <RadioGroup<FeedContent>
        label={said.shows}
        choices={feedContentField.options.map((key) => ({ key, ...said.contents[key] }))}
        value={doing?.act === 'show' ? doing.shows : feed.shows}
        onChange={(shows) => void state.act('show', shows)}
      />
      <Said tone={hasFailed ? 'bad' : 'good'}>
        {hasFailed ? problem.text : done === 'show' ? said.savedShows : null}
      </Said>
    </div>
  );
}
