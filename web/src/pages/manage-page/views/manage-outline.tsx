// The outline of an appointment while it is being asked for.
import { manageWords } from '../words/manage-words.ts';

export function ManageOutline() {
  return (
    <div className="frame-sheet frame-agreement" aria-busy="true">
      <p className="frame-hidden" role="status">
        {manageWords.loading}
      </p>
      <div className="frame-bone frame-title" />
      <div className="frame-bone frame-line" />
      <div className="frame-bone frame-block" />
      <div className="frame-bone frame-line" />
      <div className="frame-bone frame-line" />
      <div className="frame-bone frame-line" />
    </div>
  );
}
