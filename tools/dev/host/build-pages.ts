// Builds the pages as they are deployed, once per layer that shows them.
import { buildWeb } from '../build/build-web.ts';

export const setup = (): Promise<void> => buildWeb();
