// The engines to measure, by name. Peers load from their own folder, where the bench installs them.
import { holdfastEngine, holdfastOnInstants } from './holdfast-engine.ts';
import { floorEngine } from './floor-engine.ts';
import type { Engine } from './workloads.ts';

export const engineNames = [
  'holdfast',
  'holdfast on instants',
  'slot-calculator',
  'time-slots-finder',
  'plain luxon',
  'integer floor',
] as const;

export type EngineName = (typeof engineNames)[number];

export async function loadEngine(name: EngineName): Promise<Engine> {
  switch (name) {
    case 'holdfast':
      return holdfastEngine;
    case 'holdfast on instants':
      return holdfastOnInstants;
    case 'integer floor':
      return floorEngine;
    case 'slot-calculator':
    case 'time-slots-finder':
    case 'plain luxon': {
      const peer: { prepare: Engine } = await import(`./peers/${name.replace(' ', '-')}.mjs`);
      return peer.prepare;
    }
  }
}
