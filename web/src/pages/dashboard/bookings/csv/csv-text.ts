// Tables as CSV (RFC 4180) that spreadsheets read as it is meant, and that cannot make them calculate.

/** Excel takes a file without it for one in its region's old encoding. */
const byteOrderMark = '\uFEFF';

// What a spreadsheet takes for a formula, also after the quotes and spaces that some of them drop first.
const formula =
  /^[\s"'`\u2018-\u201F\u00AB\u00BB]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20\u2212\uFE62\uFE63\uFE66\uFE6B]/;

/**
 * `separator`: Excel splits lines at what its region separates lists with: a semicolon where decimals have a
 * comma. Every other program finds out by itself.
 */
export function csvText(rows: readonly (readonly string[])[], separator: ',' | ';'): string {
  const lines = rows.map((cells) => cells.map((cell) => csvCell(cell, separator)).join(separator));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** Text that would be a formula begins with an apostrophe instead. */
function csvCell(text: string, separator: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  const isPlain = !/["\r\n]|^\s|\s$/.test(safe) && !safe.includes(separator);
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}

export function separatorFor(locale: string): ',' | ';' {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}
