// The link that opened the page: its token is in the fragment, which no server sees, and leaves it at once.
import { limits } from '@holdfast/contract/limits.ts';
import { writeAddress } from '../../../shared/route/route.ts';
import { forgetManage, recallManage, type ManageWish, type RememberedManage } from './manage-memory.ts';
import type { PageReason, Problem } from '../../../shared/calls/outcome.ts';

/** With a link, or back to what this tab had open. */
export type Arrival =
  | { kind: 'link'; token: string; wish: ManageWish }
  | { kind: 'back'; remembered: RememberedManage };

/**
 * Reads `#<token>` and `#stop-reminders=<token>`, also with what stuck to the end of a copied link; null for
 * what cannot be a link of ours.
 */
export function linkFromFragment(fragment: string): Extract<Arrival, { kind: 'link' }> | null {
  const plain = unescaped(fragment)
    .replace(/^[^\w]+/, '')
    .replace(/[^\w-]+$/, '');
  const [, wish, token] = /^(stop-reminders=)?([\w-]+\.[\w-]+\.[\w-]+)$/.exec(plain) ?? [];
  if (token === undefined || token.length > limits.manageTokenCharacters) return null;
  return { kind: 'link', token, wish: wish === undefined ? 'see' : 'stop-reminders' };
}

/**
 * Takes the link out of the address bar into this page's own memory; without one the tab goes on where it
 * was. Null when there is nothing that could work.
 */
export function takeArrival(): Arrival | null {
  const fragment = fragmentOf(location);
  if (fragment === '') {
    const remembered = recallManage();
    return remembered && { kind: 'back', remembered };
  }
  writeAddress('/manage', 'replace', null);
  // Whatever was open before must not come back when the new link is reloaded.
  forgetManage();
  return linkFromFragment(fragment);
}

/** Whatever follows `/manage`: mail scanners may turn `#` into `%23`, and the fragment into a path. */
function fragmentOf({ pathname, hash }: { pathname: string; hash: string }): string {
  const [, inPath = ''] = /^\/manage(?:#|%23)(.*)$/i.exec(pathname) ?? [];
  return inPath === '' ? hash : `#${inPath}${hash}`;
}

/** Loads the page anew; a link that was not exchanged for a session yet goes back into the address. */
export function reloadWith({ link, wish }: { link: string | null; wish: ManageWish }): void {
  if (link !== null) {
    const prefix = wish === 'see' ? '' : `${wish}=`;
    history.replaceState(null, '', `${location.pathname}#${prefix}${link}`);
  }
  location.reload();
}

/** Some mail programs escape what they should leave alone. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Wrong, old, foreign and mistyped links look alike. */
export function isDead(problem: Problem): boolean {
  return isNotFound(problem) || (problem.kind === 'refused' && problem.details.reason === 'invalid-request');
}

/** Of a link that worked before: it was retired, or the session is over. */
export function isNotFound(problem: Problem<PageReason>): boolean {
  return problem.kind === 'refused' && problem.details.reason === 'not-found';
}
