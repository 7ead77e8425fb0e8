// Runs the independent parts of a schedule.

/**
 * Runs the parts in turn. A failed part is reported and stops no other; at the end, it makes the run throw.
 */
export async function eachPart(
  parts: Readonly<Record<string, () => Promise<void>>>,
  onFault: (error: unknown, part: string) => void,
): Promise<void> {
  const failed: string[] = [];
  for (const [name, part] of Object.entries(parts)) {
    try {
      await part();
    } catch (error) {
      failed.push(name);
      onFault(error, name);
    }
  }
  if (failed.length > 0) throw new Error(`not done: ${failed.join(', ')}`);
}
