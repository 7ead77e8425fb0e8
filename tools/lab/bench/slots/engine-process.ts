// Runs one engine in a process of its own and answers each request of the bench with the time of a call.
import process from 'node:process';
import { engineNames, loadEngine } from './engines.ts';
import type { Workload } from './workloads.ts';

export interface MeasureRequest {
  readonly workload: Workload;
  /** A call is repeated until this much time has passed. */
  readonly budgetMs: number;
}

/** `answer` is what the engine returned; null when it cannot express the workload. */
export interface Measure {
  readonly millisecondsPerCall: number;
  readonly answer: readonly string[] | null;
}

const [name] = process.argv.slice(2);
const known = engineNames.find((each) => each === name);
if (known === undefined) throw new Error(`no engine is called ${String(name)}`);
const engine = await loadEngine(known);
const prepared = new Map<string, (() => string[]) | null>();
process.on('message', (request: MeasureRequest) => {
  process.send?.(measure(request));
});
process.send?.('ready');

function measure({ workload, budgetMs }: MeasureRequest): Measure {
  const key = JSON.stringify(workload);
  const call = prepared.has(key) ? prepared.get(key) : engine(workload);
  prepared.set(key, call ?? null);
  if (!call) return { millisecondsPerCall: 0, answer: null };
  let calls = 0;
  let answer: string[] = [];
  let characters = 0;
  const startedAt = performance.now();
  let elapsed = 0;
  while (elapsed < budgetMs) {
    answer = call();
    // Reading every text forces engines to do work that they may have deferred.
    for (const text of answer) characters += text.charCodeAt(text.length - 2);
    calls += 1;
    elapsed = performance.now() - startedAt;
  }
  if (answer.length > 0 && characters === 0) throw new Error('the answer is not text');
  return { millisecondsPerCall: elapsed / calls, answer };
}
