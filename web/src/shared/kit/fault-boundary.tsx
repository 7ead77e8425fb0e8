// Catches what should never happen, and a script that did not arrive: says so, and offers to reload.
import { Component, type ReactNode } from 'react';
import { words } from '../words/words.ts';
import { Button } from './button.tsx';

interface FaultBoundaryProps {
  /** Around the whole page, which has no frame of its own then. */
  isWhole?: boolean;
  /** What broke in one place is not broken in the next. */
  place?: string;
  children: ReactNode;
}

interface FaultState {
  failed: boolean;
  place: string | undefined;
}

export class FaultBoundary extends Component<FaultBoundaryProps, FaultState> {
  // A field of the class would bring a kilobyte of code for old browsers.
  constructor(props: FaultBoundaryProps) {
    super(props);
    this.state = { failed: false, place: props.place };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  static getDerivedStateFromProps({ place }: FaultBoundaryProps, before: FaultState) {
    return place === before.place ? null : { failed: false, place };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const note = (
      <div className="frame-sheet frame-note">
        <h1 tabIndex={-1}>{words.failed.heading}</h1>
        <p role="alert">{words.failed.fault}</p>
        <Button look="filled" onClick={() => location.reload()}>
          {words.tryAgain}
        </Button>
      </div>
    );
    if (this.props.isWhole !== true) return note;
    return (
      <div className="frame-page">
        <main>{note}</main>
      </div>
    );
  }
}
