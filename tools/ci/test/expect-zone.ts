// Stops a test file that does not run in the zone its project names: a zone that is not set makes no test awkward.
const wanted = process.env['TZ'];
const actual = new Intl.DateTimeFormat('en').resolvedOptions().timeZone;
if (wanted === undefined || wanted !== actual) {
  throw new Error(`this run should be in the zone ${String(wanted)} and is in ${actual}`);
}
