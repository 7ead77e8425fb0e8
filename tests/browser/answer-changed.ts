// Lets a request reach the service and changes the response on its way back.
import type { Route } from 'playwright-core';

/**
 * The visitor may leave before the response arrives. Then nothing is left to fulfil, and that is no fault.
 */
export async function answerChanged(
  route: Route,
  change: (body: unknown) => unknown,
  request: Parameters<Route['fetch']>[0] = {},
): Promise<void> {
  try {
    const response = await route.fetch(request);
    await route.fulfill({ response, json: change(await response.json()) });
  } catch (error) {
    if (!/disposed|has been closed/.test(String(error))) throw error;
  }
}
