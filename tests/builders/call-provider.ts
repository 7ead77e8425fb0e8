// Calls the door of providers over HTTP, as the dashboard does.

export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Without `idToken`, nobody calls. */
export async function callProvider(
  origin: string,
  op: string,
  input: object,
  idToken?: string,
): Promise<RawAnswer> {
  const response = await fetch(`${origin}/api/provider`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(idToken === undefined ? {} : { authorization: `Bearer ${idToken}` }),
    },
    body: JSON.stringify({ data: { op, input } }),
  });
  return { status: response.status, text: await response.text() };
}
