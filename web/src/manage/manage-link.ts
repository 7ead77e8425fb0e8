// The link that opened the page: its token comes in the fragment, which no server sees, and leaves the address at once.
import { limits } from '@holdfast/contract/limits.ts';
import { forgetManage, recallManage, rememberManage } from '../memory/manage-memory.ts';
import type { ManageWish, RememberedManage } from '../memory/manage-memory.ts';

export interface ManageLink {
  token: string;
  wish: ManageWish;
}

/** Reads `#<token>` and `#stop-reminders=<token>`; null for what cannot be a link of ours. */
export function linkFromFragment(fragment: string): ManageLink | null {
  const plain = unescaped(fragment.replace(/^#/, ''));
  const [, wish, token] = /^(stop-reminders=)?([\w-]+\.[\w-]+\.[\w-]+)$/.exec(plain) ?? [];
  if (token === undefined || token.length > limits.manageTokenCharacters) return null;
  return { token, wish: wish === undefined ? 'see' : 'stop-reminders' };
}

/** What the tab knows of a link: a new one begins afresh, the same one goes on where it was. */
export function arrivedBy(link: ManageLink, before: RememberedManage | null): RememberedManage {
  if (before?.token === link.token) return { ...before, wish: link.wish };
  return { ...link, cancelling: null, cancelled: null };
}

/** Takes the link out of the address bar and into the tab's memory; null when there is none that could work. */
export function takeLink(): RememberedManage | null {
  const { hash } = location;
  if (hash === '') return recallManage();
  history.replaceState(null, '', location.pathname);
  const link = linkFromFragment(hash);
  if (!link) {
    forgetManage();
    return null;
  }
  const arrived = arrivedBy(link, recallManage());
  rememberManage(arrived);
  return arrived;
}

/** Some mail programs escape what they should leave alone. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
