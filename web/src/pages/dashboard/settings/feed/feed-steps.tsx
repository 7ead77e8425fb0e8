// Where calendars ask for such an address, in a line each.
import * as settings from '../settings.module.css';
import { settingsWords } from '../words/settings-words.ts';
import * as css from './feed.module.css';

const { feed: said } = settingsWords;

export function FeedSteps() {
  return (
    <div className={css['steps']}>
      <h3>{said.how}</h3>
      <dl>
        {Object.entries(said.programs).map(([name, steps]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{steps}</dd>
          </div>
        ))}
      </dl>
      <p className={settings['hint']}>{said.twice}</p>
    </div>
  );
}
