// Once per layer that shows pages: builds them as they are deployed.
import { buildWeb } from '../build/build-web.ts';

export const setup = (): Promise<void> => buildWeb();
