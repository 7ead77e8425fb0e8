// What survives a reload in this tab: session storage, or plain memory where a browser forbids it to frames.

const fallback = new Map<string, string>();

export function remember(name: string, value: unknown): void {
  const text = JSON.stringify(value);
  try {
    sessionStorage.setItem(name, text);
    fallback.delete(name);
  } catch {
    fallback.set(name, text);
  }
}

/** What was remembered under that name, still to be checked; null when there is nothing. */
export function recall(name: string): unknown {
  try {
    // What did not fit into the storage is newer than what still stands there.
    return JSON.parse(fallback.get(name) ?? sessionStorage.getItem(name) ?? 'null');
  } catch {
    return JSON.parse(fallback.get(name) ?? 'null');
  }
}

/** Everything remembered whose name begins like that. */
export function recallNames(prefix: string): string[] {
  const names = new Set(fallback.keys());
  try {
    for (const name of Object.keys(sessionStorage)) names.add(name);
  } catch {
    // The fallback is the only place.
  }
  return [...names].filter((name) => name.startsWith(prefix));
}

export function forget(name: string): void {
  fallback.delete(name);
  try {
    sessionStorage.removeItem(name);
  } catch {
    // The fallback was the only place.
  }
}
