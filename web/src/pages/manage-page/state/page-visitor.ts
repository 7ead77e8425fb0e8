// How the person in front of this page reads times, and in which zone.
import { browserZone } from '../../../shared/time/browser-zone.ts';
import { language } from '../../../shared/words/words.ts';
import { readerFromLanguage } from '../../../shared/time/reader.ts';

export const visitorReader = readerFromLanguage(navigator.language, language);
/** Null where the browser says none. */
export const visitorZone = browserZone();
