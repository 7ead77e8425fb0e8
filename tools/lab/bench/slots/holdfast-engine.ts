// Our engine the way an operation uses it: busy time as instants, as ledgers hold it, and the list as text.
import { offerSlots } from '@holdfast/core/slots/offer-slots.ts';
import { isosFromInstants } from '@holdfast/contract/time/instant.ts';
import { questionFromInput } from '../../../ops/slots/slots-question.ts';
import type { Engine } from './workloads.ts';

export const holdfastEngine: Engine = ({ input }) => {
  const { taken } = questionFromInput(input);
  return () => isosFromInstants(offerSlots({ ...questionFromInput({ ...input, busy: [] }), taken }));
};
