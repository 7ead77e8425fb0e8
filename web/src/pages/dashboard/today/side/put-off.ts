// Remembers on this device that somebody does not want to be prompted about their calendar.

const nameOf = (uid: string) => `holdfast:no-calendar-prompt:${uid}`;

export function isPutOff(uid: string): boolean {
  try {
    return localStorage.getItem(nameOf(uid)) !== null;
  } catch {
    return false;
  }
}

export function putOff(uid: string): void {
  try {
    localStorage.setItem(nameOf(uid), 'yes');
  } catch {
    // A browser that keeps nothing prompts again next time.
  }
}
