// What people read who cannot go on to the dashboard, in German.
import type { GateWords } from './en.ts';

export const gateDe: GateWords = {
  failed: 'Ihre Übersicht konnte nicht geöffnet werden',
  notAdmitted: {
    heading: 'Diese Adresse ist noch nicht freigegeben',
    text: 'Hier können nur Personen Termine anbieten, die der Betreiber dieser Website freigegeben hat.',
    owner:
      'Wenn dies Ihre Website ist, führen Sie dort, wo Sie sie veröffentlichen, diesen Befehl aus und laden Sie die Seite neu:',
  },
  unverified: {
    heading: 'Ihre E-Mail-Adresse ist nicht bestätigt',
    text: 'Bitte melden Sie sich ab und mit Google oder einem Link per E-Mail wieder an. Beides bestätigt, dass die Adresse Ihnen gehört.',
  },
  closed: {
    heading: 'Diese Seite wurde geschlossen',
    text: 'Ihre Termine und Einstellungen lassen sich nicht mehr öffnen. Wenn Sie das für einen Fehler halten, fragen Sie den Betreiber dieser Website.',
  },
  signedInAs: (email) => `Sie sind als ${email} angemeldet.`,
  otherAccount: 'Anderes Konto verwenden',
};
