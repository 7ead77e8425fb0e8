// What the marks mean, with how a booking is moved.
import { weekWords } from '../words/week-words.ts';
import * as boxes from './item-box.module.css';
import * as css from './legend.module.css';

const marks = [
  ['booked', boxes['booked']],
  ['next', boxes['next']],
  ['held', boxes['hold']],
  ['blocked', boxes['own']],
  ['closed', css['closed']],
  ['bounced', css['bounced']],
] as const;

export function Legend() {
  return (
    <div className={css['legend']}>
      <ul aria-label={weekWords.legend.name}>
        {marks.map(([name, look]) => (
          <li key={name}>
            <i className={look} />
            <span>{weekWords.legend[name]}</span>
          </li>
        ))}
      </ul>
      <p>{weekWords.legend.lead}</p>
    </div>
  );
}
