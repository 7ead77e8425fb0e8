// What people read who cannot go on to the dashboard, in English.

export const gateEn = {
  failed: 'We couldn’t open your dashboard',
  notAdmitted: {
    heading: 'This address hasn’t been let in yet',
    text: 'Only people whom the owner of this site has let in can offer appointments here.',
    owner: 'If this is your site, run this command where you deploy from, and then reload this page:',
  },
  unverified: {
    heading: 'Your email address isn’t verified',
    text: 'Please sign out, and sign in with Google or with a link by email. Either one proves that the address is yours.',
  },
  closed: {
    heading: 'This page was closed',
    text: 'Its appointments and settings can’t be opened any more. Ask the owner of this site if you think that’s a mistake.',
  },
  signedInAs: (email: string) => `You’re signed in as ${email}.`,
  otherAccount: 'Use another account',
};

export type GateWords = typeof gateEn;
