// To the heading of the place that is open: for whoever pressed a button that is gone with what it did.

export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
