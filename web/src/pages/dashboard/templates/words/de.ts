// The same booking types in German.
import type { TemplateWords } from './en.ts';

export const templatesDe: TemplateWords = {
  'intro-call': {
    name: 'Erstgespräch',
    hint: 'Am Telefon, Sie rufen an',
    summary: 'Ein erstes Gespräch darüber, was Sie brauchen und wie ich helfen kann.',
    place: 'Telefongespräch, ich rufe Sie an',
    number: 'Unter welcher Nummer erreiche ich Sie?',
  },
  consultation: {
    name: 'Beratung',
    hint: 'Videogespräch, ein Tag Vorlauf, danach 15 Minuten frei',
    summary: 'Eine Stunde für Ihre Frage, mit Zeit für die nächsten Schritte.',
    place: 'Videogespräch',
    topic: 'Worüber möchten Sie sprechen?',
  },
  visit: {
    name: 'Besuch',
    hint: 'An Ihrer Adresse, mit Karte',
    summary: 'Ein persönlicher Termin bei mir vor Ort.',
    place: 'An meiner Adresse, die ich Ihnen schicke',
  },
  lesson: {
    name: 'Unterricht',
    hint: 'Beginnt zur vollen Stunde, bis zu vier Wochen im Voraus',
    summary: 'Fünfzig Minuten Einzelunterricht.',
    place: 'Am vereinbarten Ort',
    topic: 'Woran möchten Sie arbeiten?',
  },
  'house-call': {
    name: 'Hausbesuch',
    hint: 'An der Adresse des Kunden, davor und danach 30 Minuten frei',
    summary: 'Ich komme zu Ihnen.',
    place: 'An Ihrer Adresse',
    address: 'Wie lautet Ihre Adresse?',
  },
};
