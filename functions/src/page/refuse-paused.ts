// The refusal of a new hold or booking during a pause, with the provider's own sentence.
import { refuse } from '@holdfast/core/result.ts';
import type { Pause } from '@holdfast/core/availability/pause.ts';
import type { Refusal } from '@holdfast/contract/refusals.ts';

export function refusePaused({ until, note }: Pause): { ok: false; refusal: Refusal<'paused'> } {
  return refuse({ kind: 'paused', params: { until, note } });
}
