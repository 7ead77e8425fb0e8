// What is taken for a manage link, and what a tab goes on with when one arrives.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkFromFragment, takeArrival } from './manage-link.ts';
import { newStorage } from '../../../shared/memory/memory-fixture.ts';
import { backTo, newLink, newRemembered, newSeen, token } from './manage-fixture.ts';
import { recallManage, rememberManage } from './manage-memory.ts';

describe('linkFromFragment', () => {
  it('reads the token, and what the link is for', () => {
    expect(linkFromFragment(`#${token}`)).toEqual({ kind: 'link', token, wish: 'see' });
    expect(linkFromFragment(`#stop-reminders=${token}`)).toMatchObject({ token, wish: 'stop-reminders' });
  });

  it('reads a link that a mail program escaped', () => {
    expect(linkFromFragment(`#stop-reminders%3D${token}`)).toMatchObject({ token, wish: 'stop-reminders' });
  });

  it.each(['.', ')', '>', '),', '%3E', '.%20', ' ', '”', '>.'])(
    'reads a link with %j at its end, as it was copied from a sentence',
    (stray) => {
      expect(linkFromFragment(`#${token}${stray}`)).toEqual({ kind: 'link', token, wish: 'see' });
    },
  );

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

describe('takeArrival', () => {
  let storage = newStorage();
  const replaceState = vi.fn<History['replaceState']>();
  beforeEach(() => {
    storage = newStorage();
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('history', { replaceState });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    replaceState.mockReset();
  });
  const at = (hash: string) => vi.stubGlobal('location', { hash, pathname: '/manage' });

  it('takes the link out of the address and writes it nowhere', () => {
    at(`#${token}`);
    expect(takeArrival()).toEqual(newLink());
    expect(replaceState).toHaveBeenCalledWith(null, '', '/manage');
    expect(storage.stored.size).toBe(0);
    at('');
    expect(takeArrival()).toBeNull();
  });

  it.each(['/manage%23', '/manage#', '/Manage%23'])('reads the link out of the path %s', (path) => {
    vi.stubGlobal('location', { hash: '', pathname: `${path}${token}` });
    expect(takeArrival()).toEqual(newLink());
    expect(replaceState).toHaveBeenCalledWith(null, '', '/manage');
  });

  it('reads the link also where the browser forbids to change the address', () => {
    vi.stubGlobal('history', {
      replaceState: () => {
        throw new Error('denied');
      },
    });
    at(`#${token}`);
    expect(takeArrival()).toEqual(newLink());
  });

  it('goes on with what the tab remembers when there is no link', () => {
    rememberManage(newRemembered());
    at('');
    expect(takeArrival()).toEqual(backTo(newRemembered()));
  });

  it('comes back to changes that have no answer, with everything they need', () => {
    const seen = newSeen();
    const cancelling = { input: { key: 'k', reason: 'Ill.' }, seen };
    const moving = { input: { key: 'k', start: '2027-01-12T10:00:00Z' }, seen };
    at('');
    for (const remembered of [
      newRemembered({ cancelling: { key: 'k', reason: 'Ill.', pending: cancelling } }),
      newRemembered({ moving: { chosen: moving.input, pending: moving } }),
      newRemembered({ done: { kind: 'moved', from: '2027-01-12T09:00:00Z' } }),
      newRemembered({ done: { kind: 'cancelled' } }),
    ]) {
      rememberManage(remembered);
      expect(takeArrival()).toEqual(backTo(remembered));
    }
  });

  it('forgets what was open before, whether what arrives can be a link or not', () => {
    for (const hash of [`#${token}`, '#nonsense']) {
      rememberManage(newRemembered());
      at(hash);
      expect(takeArrival()).toEqual(hash === '#nonsense' ? null : newLink());
      expect(recallManage()).toBeNull();
    }
    expect(replaceState).toHaveBeenCalledTimes(2);
  });
});
