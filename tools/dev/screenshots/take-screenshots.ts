// `npm run screenshots`: takes pictures of the pages in both widths, colour schemes and languages.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { initializeApp } from 'firebase-admin/app';
import { getFirestore } from 'firebase-admin/firestore';
import type { Browser, Page } from 'playwright-core';
import { runCommand } from '../command/run-command.ts';
import { startServingProcess } from '../host/serving-process.ts';
import { clockOffsetNow, testStart } from '../host/test-time.ts';
import { buildFunctions } from '../build/build-functions.ts';
import { buildDemoWeb, testPages } from '../build/build-web.ts';
import { launchChromium } from '../chromium/launch-chromium.ts';
import { repoRoot } from '../emulators/repo-root.ts';
import { startAuth } from '../emulators/start-auth.ts';
import { startFirestore } from '../emulators/start-firestore.ts';
import { seedAccounts } from '../seed/demo-people.ts';
import { seedDemo } from '../seed/seed-demo.ts';
import { picturesOfDashboard } from './dashboard-pictures.ts';
import { picturesOfManaging } from './manage-pictures.ts';
import { picturesOfProfiles } from './profile-pictures.ts';
import { type Language, languages, type Shoot } from './picture-kinds.ts';

const projectId = 'demo-holdfast-screenshots';
const folder = join(repoRoot, 'screenshots');
const screens = { phone: { width: 360, height: 740 }, desk: { width: 1280, height: 860 } } as const;
const schemes = ['light', 'dark'] as const;
type Screen = keyof typeof screens;
type Scheme = (typeof schemes)[number];

const usage = 'Takes pictures of the pages, into screenshots/.\n';
await runCommand({ name: 'npm run screenshots', usage, options: {} }, async () => {
  await mkdir(folder, { recursive: true });
  const [firestore, auth] = await Promise.all([
    startFirestore({ projectId }),
    startAuth({ projectId }),
    buildFunctions(),
    buildDemoWeb(testPages),
  ]);
  const address = `${firestore.host}:${firestore.port}`;
  process.env['FIRESTORE_EMULATOR_HOST'] = address;
  process.env['METADATA_SERVER_DETECTION'] = 'none';
  await seedAccounts(auth.address, projectId);
  await seedDemo({ firestore: getFirestore(initializeApp({ projectId })), now: testStart });
  const host = await startServingProcess({
    clockOffsetMs: clockOffsetNow(),
    functionsDir: join(repoRoot, 'functions/dist'),
    firestoreAddress: address,
    projectId,
    env: { FIREBASE_AUTH_EMULATOR_HOST: auth.address },
  });
  const browser = await launchChromium();
  const from = { by: browser, origin: host.origin };
  try {
    for (const screen of ['phone', 'desk'] as const) {
      for (const scheme of schemes) await visit(from, screen, scheme, languages.en);
      await visit(from, screen, 'light', languages.de);
    }
    await picturesOfDashboard(browser, host.origin, folder);
  } finally {
    await browser.close();
    await host.stop();
    await auth.stop();
    await firestore.stop();
  }
  return 0;
});

/** Books an appointment, cancels it, and takes a picture of every view on the way. */
async function visit(
  { by, origin }: { by: Browser; origin: string },
  screen: Screen,
  scheme: Scheme,
  language: Language,
): Promise<void> {
  const { locale, timezoneId, suffix } = language;
  const context = await by.newContext({
    viewport: screens[screen],
    colorScheme: scheme,
    locale,
    timezoneId,
  });
  await context.clock.install({ time: testStart });
  const page = await context.newPage();
  const shoot = async (view: string) => {
    const name = `${view}-${screen}-${scheme}${suffix}.png`;
    await page.screenshot({ path: join(folder, name), fullPage: true });
    console.log(name);
  };
  await book(page, origin, shoot, language);
  await picturesOfManaging({ page, shoot, language, origin });
  await picturesOfProfiles({ page, shoot, language, origin });
  await context.close();
}

async function book(page: Page, origin: string, shoot: Shoot, { words }: Language): Promise<void> {
  await page.goto(`${origin}/ada`);
  await page.getByRole('link', { name: 'Tax consultation' }).waitFor();
  await shoot('types');
  await page.getByRole('link', { name: 'Tax consultation' }).click();
  await page.getByRole('button', { pressed: true }).waitFor();
  await shoot('times');
  await page.locator('button[class*=time]').first().click();
  await page.getByRole('timer').waitFor();
  await page.getByLabel(words.form.name).fill('Alan Reyes');
  await page.getByLabel(words.form.email).fill('alan@example.com');
  await page.getByLabel('What should we look at?').fill('Deductions for a home office.');
  await shoot('form');
  await page.locator('button[class*=filled]').click();
  await page.getByRole('heading', { name: words.booked.heading }).waitFor();
  await shoot('booked');
}
