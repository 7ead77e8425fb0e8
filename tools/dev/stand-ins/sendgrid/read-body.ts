// Reads a request's body, up to a limit.
import type { IncomingMessage } from 'node:http';

/** Undefined when the body exceeds `mostBytes`; the rest is not kept. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const part: Buffer = chunk;
    bytes += part.length;
    if (bytes <= mostBytes) chunks.push(part);
    else chunks.length = 0;
  }
  return bytes <= mostBytes ? Buffer.concat(chunks).toString('utf8') : undefined;
}
