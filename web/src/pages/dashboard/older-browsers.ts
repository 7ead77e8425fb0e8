// What the component library calls and browsers of 2022 lack. Imported first.

if (!('timeout' in AbortSignal)) {
  const timeout = (milliseconds: number): AbortSignal => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), milliseconds);
    return stop.signal;
  };
  Object.defineProperty(AbortSignal, 'timeout', { value: timeout });
}
