// What the days and times view shows.
import { describe, expect, it } from 'vitest';
import { newListed, newOpening, stateAfter } from './booking-fixture.ts';
import { newType } from '../../../shared/picker/picker-fixture.ts';
import { stretchToAsk } from '../../../shared/picker/list-question.ts';
import { timesViewModel } from '../../../shared/picker/times-view-model.ts';

const type = newType();
const long = newType({ windowEndsAt: '2027-04-11T22:00:00Z' });
const starts = [
  '2027-01-12T08:30:00Z',
  '2027-01-12T14:00:00Z',
  '2027-01-12T23:00:00Z',
  '2027-01-14T15:00:00Z',
];
const modelAfter = (path: string, list: readonly string[], types = [type]) => {
  const state = stateAfter(path, [{ kind: 'opened', response: newOpening(list, { types }) }]);
  const [chosen = type] = types;
  return timesViewModel(state, chosen);
};

describe('timesViewModel', () => {
  it('offers only days with free times and marks those with at most two', () => {
    const cells = modelAfter('/ada/consultation', starts).cells;
    expect(cells.filter(({ kind }) => kind === 'free')).toEqual([
      { date: '2027-01-12', kind: 'free', freeCount: 3, nearlyFull: false },
      { date: '2027-01-14', kind: 'free', freeCount: 1, nearlyFull: true },
    ]);
    expect(cells.filter(({ kind }) => kind === 'unknown')).toEqual([]);
  });

  it('shows a fourteen-day window as two weeks when a third one would be empty', () => {
    const model = modelAfter('/ada/consultation', starts);
    expect(model.cells).toHaveLength(14);
    expect(model.isPaged).toBe(false);
    expect([model.earlier, model.later]).toEqual([null, null]);
  });

  it('keeps the third week when it has a free time', () => {
    expect(modelAfter('/ada/consultation', [...starts, '2027-01-24T15:00:00Z']).cells).toHaveLength(21);
  });

  it("splits the day by the visitor's clock", () => {
    const parts = modelAfter('/ada/consultation', starts).parts;
    expect(parts.map(({ part, times }) => [part, times.length])).toEqual([
      ['morning', 2],
      ['evening', 1],
    ]);
  });

  it('says in so many words that nothing is free', () => {
    expect(modelAfter('/ada/consultation', []).listStatus).toBe('nothing');
  });

  it('is still looking when the first two weeks are empty but the window goes on', () => {
    const state = stateAfter('/ada/consultation', [
      { kind: 'opened', response: newOpening([], { types: [long] }) },
    ]);
    expect(timesViewModel(state, long).listStatus).toBe('asking');
    expect(stretchToAsk(state, long)).not.toBeNull();
  });

  it('opens the page of the first free day, however far away', () => {
    const found = newListed(['2027-03-02T09:00:00Z'], {
      from: '2027-01-24T22:00:00Z',
      to: '2027-03-27T22:00:00Z',
      windowEndsAt: long.windowEndsAt,
    });
    const state = stateAfter('/ada/consultation', [
      { kind: 'opened', response: newOpening([], { types: [long] }) },
      { kind: 'listed', response: found },
    ]);
    const model = timesViewModel(state, long);
    expect(model.openedDate).toBe('2027-03-02');
    expect(model.cells.some(({ date }) => date === '2027-03-02')).toBe(true);
  });

  it('shows days that have not been asked for as unknown, never as empty', () => {
    const model = modelAfter('/ada/consultation?date=2027-02-10', starts, [long]);
    expect(model.cells.every(({ kind }) => kind === 'unknown')).toBe(true);
    expect(model.listStatus).toBe('asking');
  });

  it('says that an empty page is empty while other pages are not', () => {
    const state = stateAfter('/ada/consultation?date=2027-02-10', [
      { kind: 'opened', response: newOpening(starts, { types: [long] }) },
      {
        kind: 'listed',
        response: newListed([], {
          from: '2027-01-24T20:00:00Z',
          to: '2027-03-20T22:00:00Z',
          windowEndsAt: long.windowEndsAt,
        }),
      },
    ]);
    expect(timesViewModel(state, long).listStatus).toBe('page-empty');
  });

  it('leads to the pages before and after', () => {
    const model = modelAfter('/ada/consultation?date=2027-02-10', starts, [long]);
    expect([model.earlier, model.later]).toEqual(['2027-01-24', '2027-02-21']);
    expect(modelAfter('/ada/consultation?date=2027-01-25', starts, [long]).earlier).toBe('2027-01-11');
  });
});
