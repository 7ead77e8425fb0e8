// `npm run campaign -- <name>`: runs the proofs that take too long for `npm test`.
import { type NamedJob, runNamed } from '../../dev/command/run-named.ts';

const campaigns: Readonly<Record<string, NamedJob>> = {
  slots: {
    about:
      'the slot engine against a naive walk, in all zones around all clock changes; --runs N per change, --zones A,B',
    run: async (args) => (await import('./slots/slots-campaign.ts')).runSlotsCampaign(args),
  },
  zones: {
    about: "every name in the table of clocks against the operating system's tzdata, 2026 to 2037",
    run: async (args) => (await import('./zones/zones-campaign.ts')).runZonesCampaign(args),
  },
};

await runNamed('npm run campaign', campaigns, process.argv.slice(2));
