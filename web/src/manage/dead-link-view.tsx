// One page for every link that does not work, whatever the reason: it tells nobody whether there is an appointment.
import { manageWords } from '../words/manage-words.ts';

export function DeadLinkView() {
  return (
    <div className="sheet note">
      <h1 tabIndex={-1}>{manageWords.dead.heading}</h1>
      <p>{manageWords.dead.newest}</p>
      <p>{manageWords.dead.else}</p>
    </div>
  );
}
