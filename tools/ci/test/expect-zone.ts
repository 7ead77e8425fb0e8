// Fails a test file that does not run in its project's zone: without that zone the test proves nothing.
const wanted = process.env['TZ'];
const actual = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
if (wanted === undefined || wanted !== actual) {
  throw new Error(`this run should be in the zone ${String(wanted)} and is in ${actual}`);
}
