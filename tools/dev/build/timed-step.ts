// Prints one line per step of a longer job: its name and how many seconds it took.

/** Runs `work` and prints `<title> . . <seconds> s`, or `failed`; a cancelled step prints nothing. */
export async function timedStep<T>(title: string, work: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  try {
    const result = await work();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    process.stdout.write(`  ${title.padEnd(52, ' .')} ${seconds} s\n`);
    return result;
  } catch (error) {
    const calledOff = error instanceof Error && error.name === 'AbortError';
    if (!calledOff) process.stdout.write(`  ${title.padEnd(52, ' .')} failed\n`);
    throw error;
  }
}
