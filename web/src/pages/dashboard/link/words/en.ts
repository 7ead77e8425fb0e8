// What is said of a page's name, in English.

export const linkEn = {
  label: 'Your link',
  states: {
    free: 'Free',
    yours: 'Yours',
    taken: 'Taken',
    reserved: 'Not available',
    asking: 'Checking…',
    unknown: 'Not checked',
  },
  copy: 'Copy link',
  copied: 'Copied',
  copyFailed: 'Please copy the link by hand.',
  qrName: (address: string) => `QR code of ${address}`,
  suggestion: (slug: string) => `Use ${slug} instead`,
};

export type LinkWords = typeof linkEn;
