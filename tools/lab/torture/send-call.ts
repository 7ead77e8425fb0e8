// Sends one call to a serving process and tells apart every way it can end.
export type Sent =
  | { readonly kind: 'ok'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly reason: string; readonly state?: string }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Longer than the emulator keeps the locks of killed processes; beyond this the outcome is unknown. */
const patienceMs = 40_000;

/** `uid` is the provider who calls, or null for a client. */
export async function sendCall(
  origin: string,
  op: string,
  input: unknown,
  uid: string | null,
): Promise<Sent> {
  const door = uid === null ? 'client' : 'provider';
  const answer = await post(`${origin}/api/${door}`, { data: { op, input } }, uid);
  if (typeof answer !== 'string') return answer;
  const parsed = parseJson(answer);
  if (fieldOf(parsed, 'result') !== undefined) return { kind: 'ok', value: fieldOf(parsed, 'result') };
  const details = fieldOf(fieldOf(parsed, 'error'), 'details');
  const reason = fieldOf(details, 'reason');
  const state = fieldOf(fieldOf(details, 'params'), 'state');
  return {
    kind: 'refused',
    reason: typeof reason === 'string' ? reason : 'unreadable',
    ...(typeof state === 'string' ? { state } : {}),
  };
}

/** Runs a schedule as Cloud Scheduler does. */
export async function runSchedule(origin: string, name: string): Promise<Sent> {
  const answer = await post(`${origin}/schedules/${name}`, {});
  return typeof answer === 'string' ? { kind: 'ok', value: answer } : answer;
}

async function post(
  address: string,
  body: unknown,
  uid: string | null = null,
): Promise<string | Exclude<Sent, { kind: 'ok' }>> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(uid === null ? {} : { authorization: `Bearer ${uid}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    return await response.text();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(error);
    return code === 'ECONNREFUSED' ? { kind: 'unsent' } : { kind: 'unknown', why: code };
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return Object.entries(Object(value)).find(([key]) => key === name)?.[1];
}
