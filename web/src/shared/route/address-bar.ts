// Writing the address bar, where the browser lets us: a sandboxed frame may not, and goes on with what the page remembers.

/** `mark` is what the step of the browser's history says of itself. */
export function writeAddress(href: string, how: 'push' | 'replace', mark: string | null): void {
  try {
    if (how === 'push') history.pushState(mark, '', href);
    else history.replaceState(mark, '', href);
  } catch {
    // Nothing on the page depends on what the address bar shows.
  }
}
