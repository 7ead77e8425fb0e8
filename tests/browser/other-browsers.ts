// Browsers other than the tests' own, imitated by what they lack or do to a page.
import { answerChanged } from './answer-changed.ts';
import { withoutKeys } from './yesterdays-service.ts';
import type { BrowserContext } from 'playwright-core';

/**
 * Wraps every text in two `font` elements, as browsers' translators do, and follows changes. The words stay,
 * so that stale ones show. `moved`: moves the text node itself.
 */
export async function translate(context: BrowserContext, how: 'replaced' | 'moved'): Promise<void> {
  await context.addInitScript((way) => {
    const isPlain = (text: Node) =>
      text.nodeType === Node.TEXT_NODE &&
      text.parentElement !== null &&
      !/^(?:FONT|SCRIPT|STYLE|TITLE|TEXTAREA|OPTION)$/.test(text.parentElement.tagName) &&
      (text.textContent ?? '').trim() !== '';
    const wrap = (text: Node) => {
      const outer = Object.assign(document.createElement('div'), {
        innerHTML: '<font><font></font></font>',
      }).firstElementChild;
      const inner = outer?.firstElementChild;
      if (!outer || !inner) return;
      text.parentNode?.replaceChild(outer, text);
      inner.append(way === 'moved' ? text : document.createTextNode(text.textContent ?? ''));
    };
    const walk = (root: Node) => {
      if (isPlain(root)) wrap(root);
      for (const child of Array.from(root.childNodes)) walk(child);
    };
    const watch = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) for (const node of [target, ...addedNodes]) walk(node);
      watch.takeRecords();
    });
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  }, how);
}

/** `resolvedOptions().timeZone` is undefined, as in some hardened and embedded browsers. */
export async function withoutZone(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const resolved = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'resolvedOptions');
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'resolvedOptions', {
      value(this: Intl.DateTimeFormat) {
        return { ...resolved?.value.call(this), timeZone: undefined };
      },
    });
  });
}

/** `forbidden`: touching either storage throws; `full`: nothing can be written. */
export async function withoutStorage(context: BrowserContext, how: 'forbidden' | 'full'): Promise<void> {
  await context.addInitScript((way) => {
    const refuse = () => {
      throw new DOMException('denied', way === 'full' ? 'QuotaExceededError' : 'SecurityError');
    };
    if (way === 'full') Object.defineProperty(Storage.prototype, 'setItem', { value: refuse });
    else
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, { get: refuse });
  }, how);
}

/**
 * Removes what is newer than the browser floor: functions in scripts, functions and colours in style sheets.
 */
export async function atOldBrowser(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const gone: [object, string[]][] = [
      [crypto, ['randomUUID']],
      [Crypto.prototype, ['randomUUID']],
      [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
      [Object, ['groupBy']],
      [Map, ['groupBy']],
      [Promise, ['withResolvers', 'try']],
      [Array, ['fromAsync']],
      [URL, ['canParse', 'parse']],
      [AbortSignal, ['any', 'timeout']],
    ];
    for (const [owner, names] of gone) for (const name of names) Reflect.deleteProperty(owner, name);
  });
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const old = text
      .replaceAll(/light-dark\(|color-mix\(|oklch\(|oklab\(|lab\(|lch\(/g, 'not-known-yet(')
      .replaceAll(/@container|@layer|@scope/g, '@not-known-yet')
      .replaceAll(/:has\(/g, ':not-known-yet(');
    await route.fulfill({ response, body: old });
  });
}

/** What this release added and the contract calls optional. */
const newFields = ['clocks', 'terms', 'accent', 'picture', 'paused', 'link', 'caller', 'choices'] as const;

/** The service is a release older than the page: its responses lack what is new, as kinds of questions. */
export async function yesterdaysAnswers(context: BrowserContext): Promise<void> {
  const without = withoutKeys(newFields);
  const change = (body: unknown) =>
    JSON.parse(JSON.stringify(without(body)), (key, value) =>
      key === 'questions' ? withoutKeys(['kind'])(value) : value,
    );
  await context.route('**/api/client', (route) => answerChanged(route, change));
}
