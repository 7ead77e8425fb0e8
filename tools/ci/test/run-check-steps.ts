// Runs the steps of the layer `check` one after the other, and prints how each went.
import { checkSteps } from '../check/check-steps.ts';

const shownLines = 60;

export async function runCheckSteps(root: string): Promise<{ passed: number; failed: number }> {
  let failed = 0;
  for (const { name, run } of checkSteps) {
    const startedAt = performance.now();
    const said = await run(root).catch((error: unknown) => [
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    ]);
    if (said.length > 0) failed += 1;
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    console.log(`  ${said.length === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${seconds.padStart(5)} s`);
    for (const line of said.slice(0, shownLines)) console.log(`      ${line}`);
    if (said.length > shownLines) console.log(`      and ${said.length - shownLines} more lines`);
  }
  return { passed: checkSteps.length - failed, failed };
}
