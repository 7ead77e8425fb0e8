// The service of another release, as the page sees it: real responses, changed on their way.
import type { BrowserContext } from 'playwright-core';
import { answerChanged } from './answer-changed.ts';

export interface ChangedAnswer {
  readonly op: string;
  /** What the page gets instead of the body that the service sent. */
  readonly change: (body: object) => object;
}

export interface ChangedTraffic {
  /** How often the page has asked for `op`. */
  count(op: string): number;
  /** From now on responses arrive unchanged. */
  stop(): void;
}

/** A response that becomes a refusal never reaches the service, because a refusal changes nothing there. */
export async function changeAnswers(
  context: BrowserContext,
  changes: readonly ChangedAnswer[],
): Promise<ChangedTraffic> {
  const asked: string[] = [];
  let isChanging = true;
  await context.route('**/api/client', async (route) => {
    const { data }: { data: { op: string } } = JSON.parse(route.request().postData() ?? '');
    asked.push(data.op);
    const changed = changes.find(({ op }) => op === data.op);
    if (!isChanging || !changed) return route.fallback();
    const refusal = changed.change({});
    if ('error' in refusal) return route.fulfill({ status: 409, json: refusal });
    return answerChanged(route, (body) => changed.change({ ...Object(body) }));
  });
  return {
    count: (op) => asked.filter((name) => name === op).length,
    stop: () => {
      isChanging = false;
    },
  };
}
