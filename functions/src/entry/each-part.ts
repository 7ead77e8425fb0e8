// Runs the independent parts of a schedule.

/**
 * Runs the parts in turn. A part that fails is reported and stops no other. Throws at the end if any failed.
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
