// Plays Cloud Scheduler: the emulators list schedules but never run them.
import { appendFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { functionUrl } from './demo-pages.ts';
import type { DemoSetup } from './demo-setup.ts';

/** The schedules that a person at the demo sees at work; `audit` can wait for the night. */
const names = ['sweep', 'sendReminders'];
const EVERY_MS = 60_000;
const ANSWER_LIMIT_MS = 120_000;

export interface DemoSchedules {
  stop(): Promise<void>;
}

/** Runs each of them every minute, one after the other. Failures show only in the emulators' log. */
export function runDemoSchedules(setup: DemoSetup): DemoSchedules {
  const stopped = new AbortController();
  const ended = everyMinute(setup, stopped.signal).catch(() => {});
  return {
    stop: () => {
      stopped.abort();
      return ended;
    },
  };
}

async function everyMinute(setup: DemoSetup, stopped: AbortSignal): Promise<void> {
  for (;;) {
    await pause(EVERY_MS, undefined, { signal: stopped });
    for (const name of names) {
      const problem = await runOnce(functionUrl(setup, `${name}-0`), stopped);
      stopped.throwIfAborted();
      if (problem !== undefined) await appendFile(setup.logPath, `!  schedule ${name}: ${problem}\n`);
    }
  }
}

/** Returns what went wrong. */
async function runOnce(url: string, stopped: AbortSignal): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'x-cloudscheduler-scheduletime': new Date().toISOString() },
      signal: AbortSignal.any([stopped, AbortSignal.timeout(ANSWER_LIMIT_MS)]),
    });
    await response.arrayBuffer();
    return response.ok ? undefined : `answered ${response.status}`;
  } catch (error) {
    return String(error);
  }
}
