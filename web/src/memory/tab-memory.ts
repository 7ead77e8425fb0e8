// What survives a reload in this tab: session storage, or plain memory where a browser forbids it to frames.

const fallback = new Map<string, string>();

export function remember(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(name, text);
  } catch {
    fallback.set(name, text);
  }
}

/** What was remembered under that name, still to be checked; null when there is nothing. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? fallback.get(name) ?? 'null');
  } catch {
    return JSON.parse(fallback.get(name) ?? 'null');
  }
}

export function forget(name: string): void {
  fallback.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch {
    // The fallback was the only place.
  }
}
