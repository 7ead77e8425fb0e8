// What is taken for a manage link, and what a tab goes on with when one arrives.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arrivedBy, linkFromFragment, takeLink } from './manage-link.ts';
import { newStorage } from '../memory/memory-fixture.ts';
import { newLink, newSeen, token } from './manage-fixture.ts';
import { recallManage, rememberManage } from '../memory/manage-memory.ts';

describe('linkFromFragment', () => {
  it('reads the token, and what the link is for', () => {
    expect(linkFromFragment(`#${token}`)).toEqual({ token, wish: 'see' });
    expect(linkFromFragment(`#stop-reminders=${token}`)).toEqual({ token, wish: 'stop-reminders' });
  });

  it('reads a link that a mail program escaped', () => {
    expect(linkFromFragment(`#stop-reminders%3D${token}`)).toEqual({ token, wish: 'stop-reminders' });
  });

  it('takes nothing else for a link', () => {
    for (const fragment of [
      '',
      '#',
      '#a.b',
      '#a.b.c.d',
      '#a.b.<c>',
      '#%',
      `#a.b.${'c'.repeat(600)}`,
      '#x=a.b.c',
    ]) {
      expect([fragment, linkFromFragment(fragment)]).toEqual([fragment, null]);
    }
  });
});

describe('a link that arrives', () => {
  const asking = { key: 'k', reason: 'Ill.', pending: null };

  it('begins afresh when it is another one, and goes on when it is the same', () => {
    const before = newLink({ cancelling: asking });
    expect(arrivedBy({ token, wish: 'stop-reminders' }, before)).toEqual({
      ...before,
      wish: 'stop-reminders',
    });
    expect(arrivedBy({ token: 'a.b.c', wish: 'see' }, before)).toEqual(newLink({ token: 'a.b.c' }));
    expect(arrivedBy({ token, wish: 'see' }, null)).toEqual(newLink());
  });
});

describe('takeLink', () => {
  const replaceState = vi.fn<History['replaceState']>();
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', newStorage());
    vi.stubGlobal('history', { replaceState });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    replaceState.mockReset();
  });
  const at = (hash: string) => vi.stubGlobal('location', { hash, pathname: '/manage' });

  it('moves the link from the address into the tab', () => {
    at(`#${token}`);
    expect(takeLink()).toEqual(newLink());
    expect(replaceState).toHaveBeenCalledWith(null, '', '/manage');
    at('');
    expect(takeLink()).toEqual(newLink());
  });

  it('comes back to a cancellation that has no answer, with everything it needs', () => {
    const pending = { input: { token, key: 'k', reason: 'Ill.' }, seen: newSeen() };
    const link = newLink({ cancelling: { key: 'k', reason: 'Ill.', pending } });
    rememberManage(link);
    at('');
    expect(takeLink()).toEqual(link);
  });

  it('forgets the link before when what arrives cannot be one', () => {
    rememberManage(newLink());
    at('#nonsense');
    expect(takeLink()).toBeNull();
    expect(recallManage()).toBeNull();
    expect(replaceState).toHaveBeenCalledOnce();
  });
});
