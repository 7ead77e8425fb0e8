// What each event makes of the page.
import { instant, instantFromIso } from '@holdfast/contract/time/instant.ts';
import { zoneToAsk } from '../../../shared/picker/picker-state.ts';
import { shownClock } from '../../../shared/time/clock-pair.ts';
import { describe, expect, it } from 'vitest';
import { movedTo, newListed, newOpening, stateAfter } from './booking-fixture.ts';
import { newType, serverNow } from '../../../shared/picker/picker-fixture.ts';
import { sentClocks } from '@holdfast/contract/time/clock-fixture.ts';
import { viewOf } from './view.ts';

const offline = { kind: 'unreachable', cause: 'offline' } as const;
const starts = ['2027-01-12T08:30:00Z', '2027-01-12T09:30:00Z', '2027-01-14T08:30:00Z'];
const opened = { kind: 'opened', response: newOpening(starts) } as const;

describe('the opened day', () => {
  it('is the first one with a free time', () => {
    expect(stateAfter('/ada/consultation', [opened]).openedDay?.date).toBe('2027-01-12');
  });

  it('is the one in the address when that has a free time', () => {
    expect(stateAfter('/ada/consultation?date=2027-01-14', [opened]).openedDay?.date).toBe('2027-01-14');
  });

  it('is the next free one after a date without free times', () => {
    expect(stateAfter('/ada/consultation?date=2027-01-13', [opened]).openedDay?.date).toBe('2027-01-14');
  });

  it('ignores a date outside the window', () => {
    expect(stateAfter('/ada/consultation?date=2099-01-01', [opened]).openedDay?.date).toBe('2027-01-12');
  });

  it('stays open, with its rows in place, when its last time is taken', () => {
    const state = stateAfter('/ada/consultation', [
      opened,
      { kind: 'listed', response: newListed(['2027-01-14T08:30:00Z']) },
    ]);
    expect(state.openedDay?.date).toBe('2027-01-12');
    expect(state.openedDay?.times.map(({ taken }) => taken)).toEqual([true, true]);
  });

  it('reads its rows afresh when it is opened again', () => {
    const state = stateAfter('/ada/consultation', [
      opened,
      { kind: 'listed', response: newListed([...starts.slice(1)]) },
      { kind: 'day-reopened' },
    ]);
    expect(state.openedDay?.times).toEqual([{ start: instantFromIso('2027-01-12T09:30:00Z'), taken: false }]);
  });

  it('takes new times in only after pointer and focus have left the list', () => {
    const engaged = stateAfter('/ada/consultation', [
      opened,
      { kind: 'list-engaged', engaged: true },
      { kind: 'listed', response: newListed(['2027-01-12T07:30:00Z', ...starts]) },
    ]);
    expect(engaged.openedDay?.times).toHaveLength(2);
    const left = stateAfter('/ada/consultation', [
      opened,
      { kind: 'list-engaged', engaged: true },
      { kind: 'listed', response: newListed(['2027-01-12T07:30:00Z', ...starts]) },
      { kind: 'list-engaged', engaged: false },
    ]);
    expect(left.openedDay?.times).toHaveLength(3);
  });

  it('is opened anew when the visitor comes back from the form', () => {
    const state = stateAfter('/ada/consultation', [
      opened,
      movedTo('/ada/consultation?slot=2027-01-12T08:30:00Z'),
      { kind: 'listed', response: newListed([...starts.slice(1)]) },
      movedTo('/ada/consultation'),
    ]);
    expect(state.openedDay?.times).toHaveLength(1);
  });

  it('is grouped by the zone in the address', () => {
    const late = { kind: 'opened', response: newOpening(['2027-01-12T15:00:00Z']) } as const;
    expect(stateAfter('/ada/consultation?zone=Pacific/Auckland', [late]).openedDay?.date).toBe('2027-01-13');
  });
});

describe('the zone that times are shown in', () => {
  const tuesday = { kind: 'opened', response: newOpening(['2027-01-12T15:00:00Z']) } as const;
  const list = { kind: 'listed', response: newListed(['2027-01-12T15:00:00Z']) } as const;
  const wish = { kind: 'zone-wished', zone: 'Asia/Tokyo' } as const;
  const shownIn = (state: ReturnType<typeof stateAfter>) => shownClock(state.clocks).zone;

  it("is the provider's where the browser's is unknown, or there is none", () => {
    const unknown = stateAfter('/ada/consultation?zone=America/Atlantis', [tuesday]);
    expect([unknown.clocks.visitor, shownIn(unknown)]).toEqual([null, 'Europe/Stockholm']);
    const none = stateAfter('/ada/consultation', [{ ...tuesday, zone: null }]);
    expect(shownIn(none)).toBe('Europe/Stockholm');
  });

  it('stays until the clock of another one is there, and then the same times stay in view', () => {
    const asking = stateAfter('/ada/consultation', [tuesday, wish]);
    expect([shownIn(asking), zoneToAsk(asking), asking.openedDay?.date]).toEqual([
      'America/New_York',
      'Asia/Tokyo',
      '2027-01-12',
    ]);
    const switched = stateAfter('/ada/consultation', [tuesday, wish, list]);
    expect([shownIn(switched), switched.route.zone, switched.route.date, switched.openedDay?.date]).toEqual([
      'Asia/Tokyo',
      'Asia/Tokyo',
      '2027-01-13',
      '2027-01-13',
    ]);
    expect(switched.zoneWish).toBeNull();
  });

  it('leaves the address when it is the browser’s own again', () => {
    const own = { kind: 'zone-wished', zone: 'America/New_York' } as const;
    const back = stateAfter('/ada/consultation?zone=Asia/Tokyo', [tuesday, own, list]);
    expect([shownIn(back), back.route.zone]).toEqual(['America/New_York', null]);
  });

  it('stays for good when the list does not come, and the list that is there is not called out of date', () => {
    const failed = stateAfter('/ada/consultation', [
      tuesday,
      wish,
      { kind: 'list-failed', problem: offline },
    ]);
    expect([shownIn(failed), zoneToAsk(failed), failed.route.zone]).toEqual([
      'America/New_York',
      'America/New_York',
      null,
    ]);
    expect(failed.zoneWish).toEqual({ zone: 'Asia/Tokyo', failed: offline });
    expect(failed.listProblem).toBeNull();
  });

  it('stays when the service does not know the other one', () => {
    const atlantis = { kind: 'zone-wished', zone: 'America/Atlantis' } as const;
    const state = stateAfter('/ada/consultation', [tuesday, atlantis, list]);
    expect([shownIn(state), state.zoneWish?.failed]).toEqual(['America/New_York', 'unknown']);
  });

  it('is not changed by an answer that was asked for before the choice', () => {
    const state = stateAfter('/ada/consultation', [tuesday, wish, { ...list, zone: 'America/New_York' }]);
    expect([shownIn(state), zoneToAsk(state)]).toEqual(['America/New_York', 'Asia/Tokyo']);
  });

  it('is read by the answer’s clock, not by what this browser knows [P21]', () => {
    const decree = {
      zone: 'America/New_York',
      segments: [{ from: '2026-01-01T00:00:00Z', offsetMinutes: 600 }],
    };
    const response = { ...tuesday.response, clocks: { ...sentClocks(null), visitor: decree } };
    expect(stateAfter('/ada/consultation', [{ kind: 'opened', response }]).openedDay?.date).toBe(
      '2027-01-13',
    );
  });
});

describe('the weeks', () => {
  it('begin with the first one that has a free time, and stay there when that time is taken', () => {
    const late = ['2027-01-19T09:00:00Z', '2027-01-20T09:00:00Z'];
    const state = stateAfter('/ada/consultation', [{ kind: 'opened', response: newOpening(late) }]);
    expect(state.gridStart?.date).toBe('2027-01-19');
    const next = stateAfter('/ada/consultation', [
      { kind: 'opened', response: newOpening(late) },
      { kind: 'listed', response: newListed(late.slice(1)) },
    ]);
    expect(next.gridStart?.date).toBe('2027-01-19');
  });
});

describe('the chosen start', () => {
  const nine = '/ada/consultation?slot=2027-01-12T08:30:00Z';
  const ten = '/ada/consultation?slot=2027-01-12T09:30:00Z';
  const chosenAfter = (...events: Parameters<typeof stateAfter>[1]) =>
    stateAfter('/ada/consultation', [opened, ...events]).chosenStart;

  it('is the one that was picked on the page, until the visitor goes somewhere else', () => {
    expect(chosenAfter(movedTo(nine, true))).toBe(instantFromIso('2027-01-12T08:30:00Z'));
    expect(chosenAfter(movedTo(nine, true), movedTo(`${nine}&zone=Europe/Berlin`))).not.toBeNull();
    expect(chosenAfter(movedTo(nine, true), movedTo('/ada/consultation'))).toBeNull();
    expect(chosenAfter(movedTo(nine, true), movedTo(ten))).toBeNull();
  });

  it('is none when the start came with the address', () => {
    expect(stateAfter(nine, [opened]).chosenStart).toBeNull();
    expect(chosenAfter(movedTo(nine))).toBeNull();
  });
});

describe('the clock', () => {
  it("is the server's, however wrong the visitor's is", () => {
    const state = stateAfter(
      '/ada/consultation',
      [opened, movedTo('/ada/consultation')],
      instant(serverNow + 5 * 3_600_000),
    );
    expect(state.now).toBe(serverNow);
  });
});

describe('a failed refresh', () => {
  it('keeps the shown list and its problem, until the next one comes', () => {
    const failed = stateAfter('/ada/consultation', [opened, { kind: 'list-failed', problem: offline }]);
    expect(failed.openedDay?.times).toHaveLength(2);
    expect(failed.listProblem).toEqual(offline);
    const mended = stateAfter('/ada/consultation', [
      opened,
      { kind: 'list-failed', problem: offline },
      { kind: 'listed', response: newListed(starts) },
    ]);
    expect(mended.listProblem).toBeNull();
  });
});

describe('viewOf', () => {
  const two = newOpening(starts, { types: [newType(), newType({ id: 'visit' })] });

  it('goes straight to the times of the only type', () => {
    expect(viewOf(stateAfter('/ada', [opened])).kind).toBe('times');
  });

  it('lists the types when there are several', () => {
    const view = viewOf(stateAfter('/ada', [{ kind: 'opened', response: two }]));
    expect(view).toMatchObject({ kind: 'types', goneType: false });
  });

  it('lists the types, and says why, when the one in the address is gone', () => {
    const view = viewOf(stateAfter('/ada/old-one', [{ kind: 'opened', response: two }]));
    expect(view).toMatchObject({ kind: 'types', goneType: true });
  });

  it('opens the form for a start in the window, and the times for one in the past or beyond', () => {
    const kindAt = (slot: string) => viewOf(stateAfter(`/ada/consultation?slot=${slot}`, [opened])).kind;
    expect(kindAt('2027-01-12T08:30:00Z')).toBe('form');
    expect(kindAt('2027-01-11T08:59:00Z')).toBe('times');
    expect(kindAt('2027-02-12T08:30:00Z')).toBe('times');
  });

  it('stays with a booking that was sent and not answered, wherever the address goes', () => {
    const start = instantFromIso('2027-01-12T08:30:00Z');
    const view = viewOf(stateAfter('/ada/consultation', [opened, { kind: 'pending-changed', start }]));
    expect(view).toMatchObject({ kind: 'form', start });
  });

  it('falls back to the times for a reference that this tab knows nothing of', () => {
    expect(viewOf(stateAfter('/ada/consultation?booked=ABCDEF', [opened])).kind).toBe('times');
  });

  it('says that opening failed until it is tried again', () => {
    expect(viewOf(stateAfter('/ada', [{ kind: 'open-failed', problem: offline }])).kind).toBe('failed');
    const retried = stateAfter('/ada', [{ kind: 'open-failed', problem: offline }, { kind: 'retried' }]);
    expect(viewOf(retried).kind).toBe('opening');
  });
});
