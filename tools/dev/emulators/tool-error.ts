// A failure whose message is the whole explanation: tools print it alone, without a stack.

/** The person at the terminal can act on this sentence. */
export class ToolError extends Error {
  override name = 'ToolError';
}
