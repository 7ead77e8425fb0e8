// What is asked for next: what is missing, once; the clock of another zone; or the shown page once more.
import { instantFromIso } from '@holdfast/contract/time/instant.ts';
import { describe, expect, it } from 'vitest';
import { newListed, newOpening, stateAfter } from './booking-fixture.ts';
import { newType } from '../../../shared/picker/picker-fixture.ts';
import {
  questionOnChange,
  questionOnRefresh,
  stretchToRefresh,
} from '../../../shared/picker/list-question.ts';

const type = newType();
const long = newType({ windowEndsAt: '2027-04-11T22:00:00Z' });
const starts = ['2027-01-12T08:30:00Z', '2027-01-14T15:00:00Z'];
const opened = (list: readonly string[], types = [type]) => ({
  kind: 'opened' as const,
  response: newOpening(list, { types }),
});

describe('after a change', () => {
  it('asks for nothing before the page is known, and where nothing is missing', () => {
    expect(questionOnChange(stateAfter('/ada/consultation', []), '')).toBeNull();
    expect(questionOnChange(stateAfter('/ada/consultation', [opened(starts)]), '')).toBeNull();
  });

  it('asks for what is missing, and not for the same twice in a row', () => {
    const state = stateAfter('/ada/consultation', [opened([], [long])]);
    const question = questionOnChange(state, '');
    expect(question).toMatchObject({ type: 'consultation', missing: expect.any(String) });
    expect(questionOnChange(state, question?.missing ?? '')).toBeNull();
  });

  it('asks for the clock of a zone that was wished for, also where no time is missing', () => {
    const wished = { kind: 'zone-wished' as const, zone: 'Asia/Tokyo' };
    const question = questionOnChange(stateAfter('/ada/consultation', [opened(starts), wished]), '');
    expect(question).toMatchObject({ type: 'consultation' });
    expect(question?.missing).toBeUndefined();
  });

  it('asks for nothing by itself while the last list did not come', () => {
    const problem = { kind: 'unreachable' as const, cause: 'silent' as const };
    const state = stateAfter('/ada/consultation', [opened([], [long]), { kind: 'list-failed', problem }]);
    expect(questionOnChange(state, '')).toBeNull();
    expect(questionOnRefresh(state)).not.toBeNull();
  });
});

describe('on refreshing', () => {
  it('asks once more for the shown page where nothing is missing', () => {
    const state = stateAfter('/ada/consultation', [
      opened(starts),
      { kind: 'listed', response: newListed(starts) },
    ]);
    expect(questionOnRefresh(state)).toEqual({
      type: 'consultation',
      stretch: stretchToRefresh(state, type),
    });
  });

  it('asks again from now to the end of the shown page, with room for a start before its last midnight', () => {
    const state = stateAfter('/ada/consultation', [
      { kind: 'opened', response: newOpening(starts, { types: [long] }) },
    ]);
    expect(stretchToRefresh(state, long)).toEqual({
      from: instantFromIso('2027-01-11T09:00:00Z'),
      to: instantFromIso('2027-01-24T06:00:00Z'),
    });
  });

  it('asks for nothing before anything is known', () => {
    expect(stretchToRefresh(stateAfter('/ada/consultation', []), type)).toBeNull();
  });
});
