// Catches what should never happen, and a script that did not arrive: says so, and offers to reload.
import { Component, type ReactNode } from 'react';
import { words } from '../words/words.ts';
import { Button } from './button.tsx';

interface FaultBoundaryProps {
  /** Around the whole page, which has no frame of its own then. */
  isWhole?: boolean;
  children: ReactNode;
}

export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean }> {
  // A field of the class would bring a kilobyte of code for old browsers.
  constructor(props: FaultBoundaryProps) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
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
