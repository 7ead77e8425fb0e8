// Asks for the first view while the rest of the page is still loading; src/calls/post.ts picks the answer up.
{
  const path = /^\/(?:embed\/)?([a-z0-9-]+)(?:\/([a-z0-9-]+))?$/.exec(location.pathname);
  if (path) {
    const input = path[2] ? { slug: path[1], type: path[2] } : { slug: path[1] };
    const body = JSON.stringify({ data: { op: 'openBookingPage', input } });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 10_000);
    const headers = { 'content-type': 'application/json' };
    const response = fetch('/api/client', { method: 'POST', headers, body, signal: stop.signal });
    response.catch(() => {});
    window.holdfastOpening = { body, response };
  }
}
