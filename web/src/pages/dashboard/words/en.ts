// What the frame, the sign-in page and the controls say, in English. Sections have words of their own.

export type DashboardWords = typeof dashboardEn;

/** How many problems there are, before a title. */
export const inTitle = (count = 0) => (count === 0 ? '' : `(${count}) `);

export const dashboardEn = {
  /** `count`: what needs the provider. */
  title: (section: string, count?: number) => `${inTitle(count)}${section} · Holdfast`,
  loading: 'Loading your dashboard',
  failed: {
    heading: 'We couldn’t open your dashboard',
    text: 'We can’t reach Holdfast right now. Please check your connection and try again.',
  },
  notFound: {
    heading: 'There is nothing at this address',
    text: 'The address may be mistyped, or this part of the dashboard is gone.',
    back: 'Back to today',
  },
  sections: {
    today: 'Today',
    week: 'Week',
    bookings: 'Bookings',
    availability: 'Availability',
    types: 'Booking types',
    problems: 'Problems',
    settings: 'Settings',
  },
  frame: {
    open: (count: number) => (count === 1 ? '1 open' : `${count} open`),
    name: 'Dashboard',
    qr: 'QR code',
    qrHeading: 'Your page as a QR code',
    qrLead: (address: string) => `It leads to ${address}. Print it, or show it on your phone.`,
    download: 'Download as SVG',
    close: 'Close',
    more: 'More',
    signOut: 'Sign out',
  },
  signIn: {
    title: 'Sign in',
    heading: 'Sign in to Holdfast',
    lead: 'Set up your page and look after your appointments.',
    google: 'Continue with Google',
    opening: 'Waiting for Google…',
    or: 'or',
    email: 'Email',
    sendLink: 'Email me a sign-in link',
    sending: 'Sending…',
    sentHeading: 'Check your email',
    sent: (email: string) => `We’ve emailed you a link to ${email}. Open it on this device, and you’re in.`,
    sentElse: 'If nothing arrives within a few minutes, look into the spam folder or try again.',
    otherWay: 'Use another address or way',
    finishing: 'Signing you in…',
    confirmHeading: 'Which address was the link sent to?',
    confirmLead: 'You opened the link in another browser than the one you asked in.',
    confirm: 'Sign in',
    again: {
      heading: 'Please sign in again',
      lead: 'You’ve been signed out. What you typed is still here.',
      as: (email: string) => `You were signed in as ${email}.`,
      leave: 'Leave without saving',
    },
    problems: {
      blocked: 'Your browser blocked Google’s window. Please allow pop-ups for this page and try again.',
      closed: 'Google’s window was closed before you were signed in.',
      offline: 'There is no connection. Please check it and try again.',
      notEnabled: 'This way to sign in isn’t turned on for this site. Please use the other one.',
      wrongSite: 'Signing in isn’t allowed from this address yet. The owner of this site has to add it.',
      otherEmail: 'The link was sent to another address.',
      linkOver: 'This link has been used or is too old. Please ask for a new one.',
      disabled: 'This account has been turned off.',
      tooMany: 'That was too often. Please wait a few minutes and try again.',
      unknown: (code: string) => `We couldn’t sign you in. If it keeps happening, please mention ${code}.`,
    },
  },
  kit: {
    save: 'Save',
    saving: 'Saving…',
    discard: 'Discard',
    openCalendar: 'Choose from a calendar',
    notNow: 'Not now',
    typeToConfirm: (text: string) => `Type “${text}” to confirm`,
    changedElsewhere: {
      heading: 'This was changed elsewhere while you were editing.',
      see: 'See the changes',
      keepMine: 'Keep mine',
      takeTheirs: 'Take theirs',
    },
  },
};
