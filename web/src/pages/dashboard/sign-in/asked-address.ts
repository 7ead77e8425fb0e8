// The address that asked for a sign-in link, until the link is opened, often in another tab.

const name = 'holdfast:sign-in-address';

export const askedAddress = {
  remember(email: string): void {
    attempt(() => localStorage.setItem(name, email));
  },
  /** Null in another browser, and where a browser keeps nothing. */
  recall(): string | null {
    return attempt(() => localStorage.getItem(name)) ?? null;
  },
  forget(): void {
    attempt(() => localStorage.removeItem(name));
  },
};

function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}
