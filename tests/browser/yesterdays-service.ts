// The service as it was before answers carried clocks: it refuses to be told a zone, and says nothing of clocks.
import type { BrowserContext } from 'playwright-core';

/** Call after whatever else watches the traffic: this stands before it. */
export function withoutClocks(context: BrowserContext): Promise<unknown> {
  return context.route('**/api/client', async (route) => {
    const { data } = JSON.parse(route.request().postData() ?? '');
    const { zone, ...input } = data.input;
    // Under a name that today's service does not know, so that the refusal is its own.
    const asked = zone === undefined ? data.input : { ...input, zoneOfTomorrow: zone };
    // The visitor may leave before the answer is there.
    const answer = await route
      .fetch({ postData: JSON.stringify({ data: { ...data, input: asked } }) })
      .catch(() => null);
    if (!answer) return;
    const body = await answer.json();
    if (body.result) delete body.result.clocks;
    await route.fulfill({ response: answer, body: JSON.stringify(body) });
  });
}
