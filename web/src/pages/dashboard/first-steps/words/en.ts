// What the first steps say, in English.

export const firstStepsEn = {
  title: 'Your page in three steps',
  lead: 'About a minute. Everything can be changed later.',
  you: {
    heading: 'You and your link',
    name: 'Name',
    headline: 'What you do',
    headlineExample: 'Tax advice, Stockholm',
  },
  hours: {
    heading: 'When you work',
    days: 'Days',
    from: 'From',
    to: 'To',
    add: 'Add hours',
    remove: (from: string, to: string) => `Remove ${from} to ${to}`,
    none: 'Choose at least one day and one range of hours.',
    zone: (city: string, time: string) => `${city}, where it’s ${time}.`,
    zoneOnly: (city: string) => `${city} time.`,
    changeZone: 'Change',
  },
  type: {
    heading: 'What people book first',
    note: 'more can follow',
    legend: 'Your first booking type',
  },
  preview: {
    heading: 'Your page, as you type',
    name: 'Your name',
    minutes: (minutes: string, place: string) => `${minutes} · ${place}`,
    empty: 'No time fits these hours yet.',
    asking: 'Looking for free times …',
    failed: 'The preview couldn’t be loaded. Your page will show the times all the same.',
    times: (date: string) => `Free times on ${date}`,
  },
  open: 'Open my page',
  opening: 'Opening …',
  quiet: 'Nobody is told until you share the link.',
  nameTaken: 'Somebody else has taken this link in the meantime. Please choose another one.',
  done: {
    title: 'Your page is open',
    share: 'Share it wherever people find you: your website, your emails, your door.',
    see: 'Your page',
    seeNote: 'This is what your clients see.',
    open: 'Open it',
    go: 'Your dashboard',
    goNote: 'Fine-tune your hours, days off and booking types.',
    goOn: 'Go on',
  },
};

export type FirstStepsWords = typeof firstStepsEn;
