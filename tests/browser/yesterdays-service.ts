// The service before its responses carried clocks: it refuses to be told a zone, and sends no clocks.
import type { BrowserContext } from 'playwright-core';
import { answerChanged } from './answer-changed.ts';

/** Call after other code that watches the traffic, so that this stands before it. */
export function withoutClocks(context: BrowserContext): Promise<unknown> {
  return context.route('**/api/client', async (route) => {
    const { data } = JSON.parse(route.request().postData() ?? '');
    const { zone, ...input } = data.input;
    // Uses a name that today's service does not know, so that the refusal is a real one.
    const asked = zone === undefined ? data.input : { ...input, zoneOfTomorrow: zone };
    const postData = JSON.stringify({ data: { ...data, input: asked } });
    return answerChanged(route, withoutKeys(['clocks']), { postData });
  });
}

/** The same body without those keys, at any depth. */
export function withoutKeys(keys: readonly string[]): (body: unknown) => unknown {
  return (body) =>
    JSON.parse(JSON.stringify(body, (key, value: unknown) => (keys.includes(key) ? undefined : value)));
}
