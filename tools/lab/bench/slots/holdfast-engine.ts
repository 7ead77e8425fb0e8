// Our engine in two forms: from text to text, as the peers work, and on busy time that is already instants.
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { isosFromInstants } from '@holdfast/contract/time/instant.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import type { Engine } from './workloads.ts';

export const holdfastEngine: Engine =
  ({ input }) =>
  () =>
    isosFromInstants(offerSlots(questionFromInput(input)));

export const holdfastOnInstants: Engine = ({ input }) => {
  const { taken } = questionFromInput(input);
  return () => isosFromInstants(offerSlots({ ...questionFromInput({ ...input, busy: [] }), taken }));
};
