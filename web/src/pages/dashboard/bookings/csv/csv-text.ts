// Tables as CSV (RFC 4180) that spreadsheets read as it is meant, and that cannot make them calculate.

/** Excel takes a file without it for one in its region's old encoding. */
const byteOrderMark = '\uFEFF';

// What a spreadsheet takes for a formula, also after the quotes and spaces that some of them drop first.
const quotes = '"\'`\\u2018-\\u201F\\u00AB\\u00BB';
const calls = '=@\\uFF1D\\uFF20\\uFE66\\uFE6B';
const signs = '+\\-\\uFF0B\\uFF0D\\u2212\\uFE62\\uFE63';
const formula = new RegExp(`^[\\s${quotes}]*[${calls}${signs}\\t\\r]`);

// A program that splits at another separator begins a cell in the middle of a text, quoted or not, and a
// row at each of its lines. There a sign alone only calculates, and lists begin with one: it needs a call.
const inner = new RegExp(
  `([,;\\t\\r\\n](?:[^\\S\\t\\r\\n]|[${quotes}])*)(?=[${calls}]|[${signs}][^\\r\\n]*[(|!\\uFF08\\uFF5C\\uFF01])`,
  'g',
);

// Leading zeros and long numbers would be lost: as in phone numbers.
const digits = /^(?:0\d+|\d{12,})$/;

/**
 * `separator`: Excel splits lines at what its region separates lists with: a semicolon where decimals have a
 * comma. Every other program finds out by itself.
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((cells) => cells.map(csvCell).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** An apostrophe stands before what would be a formula, or a number that loses digits. */
function csvCell(text: string): string {
  const marked = text.replace(inner, "$1'");
  const safe = formula.test(marked) || digits.test(marked) ? `'${marked}` : marked;
  // Programs that ask by which separators to split suggest several of them at once.
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function separatorFor(locale: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}
