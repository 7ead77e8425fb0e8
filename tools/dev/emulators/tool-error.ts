// A failure that its message explains in full: tools print it alone, without a stack.

/** The person at the terminal can act on this sentence. */
export class ToolError extends Error {
  override name = 'ToolError';
}
