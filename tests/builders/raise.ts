// Fails a test that expects no fault, where the code under test would report the fault and go on.

export function raise(error: unknown): never {
  throw error;
}
