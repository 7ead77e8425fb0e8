// Builds the pages for tests, once per layer that shows them: as deployed, with a dashboard for emulators.
import { buildDemoWeb, testPages } from '../build/build-web.ts';

export const setup = (): Promise<void> => buildDemoWeb(testPages);
