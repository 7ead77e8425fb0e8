// The outline of an appointment while it is being asked for.
import { manageWords } from '../words/manage-words.ts';

export function ManageOutline() {
  return (
    <div className="sheet agreement" aria-busy="true">
      <p className="hidden" role="status">
        {manageWords.loading}
      </p>
      <div className="bone tall" />
      <div className="bone" />
      <div className="bone card" />
      <div className="bone" />
      <div className="bone" />
      <div className="bone" />
    </div>
  );
}
