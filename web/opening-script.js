// Asks for the first view while the page is still loading; src/shared/calls/post.ts picks the response up.
{
  const path = /^\/(?:embed\/)?([a-z0-9-]+)(?:\/([a-z0-9-]+))?(?:[^a-z0-9]|%[0-9a-f]{2})*$/.exec(
    location.pathname.toLowerCase(),
  );
  if (path) {
    const input = path[2] ? { slug: path[1], type: path[2] } : { slug: path[1] };
    // The zone in the address or the browser's, if any; src/shared/time/zone-name.ts says what may be one.
    const isZone = (text) => typeof text === 'string' && /^[A-Za-z][\w+/-]{0,63}$/.test(text);
    let zone = new URLSearchParams(location.search).get('zone');
    try {
      if (!isZone(zone)) zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    } catch {}
    if (isZone(zone)) input.zone = zone;
    const body = JSON.stringify({ data: { op: 'openBookingPage', input } });
    const headers = { 'content-type': 'application/json' };
    const stop = new AbortController();
    // The ten seconds are the wire's: a response that came waits for its reader as long as it must.
    const timer = setTimeout(() => stop.abort(), 10_000);
    const ask = async () => {
      const response = await fetch('/api/client', { method: 'POST', headers, body, signal: stop.signal });
      const text = await response.text();
      clearTimeout(timer);
      return { status: response.status, text, cameAt: performance.now() };
    };
    const early = { body, response: ask(), failed: false };
    early.response.catch(() => {
      early.failed = true;
    });
    window.holdfastOpening = early;
  }
}
