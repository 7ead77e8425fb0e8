// The table of worlds: browsers, devices and sites in which a page may run. Each page goes through all of
// them.
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { longProvider } from './long-texts.ts';
import { atOldBrowser, translate, withoutStorage, withoutZone, yesterdaysAnswers } from './other-browsers.ts';
import type { NewProviderWishes } from '../builders/new-provider.ts';

export interface World {
  readonly name: string;
  /** Pixels; a phone's width by default. */
  readonly width?: number;
  /** What the provider wrote. */
  readonly provider?: NewProviderWishes;
  /** Call before the first page opens. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
  /** Called while the form is open, or the appointment is shown. */
  readonly meanwhile?: (page: Page) => Promise<void>;
  /** Its service knows only questions that are answered in words. */
  readonly asksInWords?: boolean;
  /** Puts a text into a field. */
  readonly write?: (page: Page | Frame, label: string, text: string) => Promise<void>;
}

export const worlds: readonly World[] = [
  { name: 'translated by the browser', prepare: (context) => translate(context, 'replaced') },
  { name: 'translated by moving what stands there', prepare: (context) => translate(context, 'moved') },
  { name: 'a browser that knows no zone', prepare: withoutZone },
  { name: 'a browser without storage', prepare: (context) => withoutStorage(context, 'forbidden') },
  {
    name: 'a browser of 2022 whose storage is full',
    prepare: async (context) => {
      await atOldBrowser(context);
      await withoutStorage(context, 'full');
    },
  },
  { name: 'a service of yesterday', prepare: yesterdaysAnswers, asksInWords: true },
  { name: 'texts at their limits, 320 pixels wide', width: 320, provider: longProvider },
  {
    name: 'a house where the clock is set back, and a program fills in forms and tells nobody',
    meanwhile: (page) => page.clock.setSystemTime('2027-01-11T03:00:00Z'),
    write: async (page, label, text) => {
      await page.getByLabel(label).evaluate((field, value) => {
        if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
      }, text);
    },
  },
];
