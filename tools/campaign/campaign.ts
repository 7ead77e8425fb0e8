// `npm run campaign -- <name>`: what takes too long for `npm test`.
import process from 'node:process';

interface Campaign {
  readonly about: string;
  readonly run: (args: readonly string[]) => Promise<boolean>;
}

const campaigns: Readonly<Record<string, Campaign>> = {
  slots: {
    about:
      'the slot engine against a naive walk, in all zones around all clock changes; --runs N per change, --zones A,B',
    run: async (args) => (await import('./slots/slots-campaign.ts')).runSlotsCampaign(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const campaign = campaigns[name];
if (campaign) {
  process.exitCode = (await campaign.run(args)) ? 0 : 1;
} else {
  console.error('Usage: npm run campaign -- <name>');
  for (const [each, { about }] of Object.entries(campaigns)) console.error(`  ${each}  ${about}`);
  process.exitCode = 2;
}
