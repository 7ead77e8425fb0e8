// The booking types that one can start from, in English.

/** `hint` helps to choose; clients read the rest. */
interface TemplateText {
  readonly name: string;
  readonly hint: string;
  readonly summary: string;
  readonly place: string;
}

export interface TemplateWords {
  readonly 'intro-call': TemplateText & { readonly number: string };
  readonly consultation: TemplateText & { readonly topic: string };
  readonly visit: TemplateText;
  readonly lesson: TemplateText & { readonly topic: string };
  readonly 'house-call': TemplateText & { readonly address: string };
}

export const templatesEn: TemplateWords = {
  'intro-call': {
    name: 'Introductory call',
    hint: 'By phone, you ring',
    summary: 'A first conversation about what you need and how I can help.',
    place: 'Phone call, I call you',
    number: 'Which number should I call?',
  },
  consultation: {
    name: 'Consultation',
    hint: 'Video call, a day’s notice, 15 minutes free after each',
    summary: 'An hour on your question, with time for what to do next.',
    place: 'Video call',
    topic: 'What would you like to talk about?',
  },
  visit: {
    name: 'Visit',
    hint: 'At your address, with a map',
    summary: 'An appointment in person, where I work.',
    place: 'At my address, which I’ll send you',
  },
  lesson: {
    name: 'Lesson',
    hint: 'Starts on the hour, up to four weeks ahead',
    summary: 'A lesson of fifty minutes, just for you.',
    place: 'Where we agreed to meet',
    topic: 'What would you like to work on?',
  },
  'house-call': {
    name: 'House call',
    hint: 'At the client’s address, 30 minutes free on both sides',
    summary: 'I come to you.',
    place: 'At your address',
    address: 'What is your address?',
  },
};
