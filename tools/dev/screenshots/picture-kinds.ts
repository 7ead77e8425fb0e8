// What the screenshot scripts share: the languages of the pages, and the function that takes a picture.
import type { Page } from 'playwright-core';
import { de } from '../../../web/src/shared/words/de.ts';
import { en } from '../../../web/src/shared/words/en.ts';
import { manageDe } from '../../../web/src/pages/manage-page/words/de.ts';
import { manageEn } from '../../../web/src/pages/manage-page/words/en.ts';

export const languages = {
  en: { locale: 'en-US', timezoneId: 'America/New_York', words: en, manage: manageEn, suffix: '' },
  de: { locale: 'de-DE', timezoneId: 'America/New_York', words: de, manage: manageDe, suffix: '-de' },
} as const;

export type Language = (typeof languages)[keyof typeof languages];
export type Shoot = (view: string) => Promise<void>;

/** What a section of the dashboard needs to show itself: a page that is signed in, and its address. */
export interface DashboardVisit {
  readonly page: Page;
  readonly shoot: Shoot;
  readonly dashboard: string;
}
