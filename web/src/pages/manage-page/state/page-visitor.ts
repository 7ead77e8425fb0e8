// How the person in front of this page reads times, and in which zone.
import { browserZone } from '../../../shared/time/browser-zone.ts';
import { language } from '../../../shared/words/words.ts';
import { pageReader } from '../../../shared/time/page-reader.ts';

export const visitorReader = pageReader(navigator.language, language);
/** Null where the browser says none. */
export const visitorZone = browserZone();
