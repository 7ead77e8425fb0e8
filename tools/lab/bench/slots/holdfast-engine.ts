// Our engine the way an operation uses it: text to instants and rules, the list, instants to text.
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { isoFromInstant } from '@holdfast/contract/time/instant.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import type { Engine } from './workloads.ts';

export const holdfastEngine: Engine =
  ({ input }) =>
  () =>
    offerSlots(questionFromInput(input)).map(isoFromInstant);
