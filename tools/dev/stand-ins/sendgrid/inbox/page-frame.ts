// The frame of every inbox page: head, policy, and the part that refreshes itself.
import { createHash, randomBytes } from 'node:crypto';
import type { Response } from 'express';
import { html, type Markup } from './markup.ts';
import { pageScript } from './page-script.ts';

export interface LivePart {
  /** The address of its fresh state, as `{version, markup}`. */
  readonly url: string;
  readonly markup: Markup;
}

export function versionOf({ markup }: Markup): string {
  return createHash('sha256').update(markup).digest('base64url').slice(0, 12);
}

/** Marks the part of the page that refreshes; one per page. */
export function livePart({ url, markup }: LivePart): Markup {
  return html`<div data-live="${url}" data-version="${versionOf(markup)}">${markup}</div>`;
}

export function sendPage(response: Response, page: { title: string; body: Markup }): void {
  const nonce = randomBytes(16).toString('base64');
  response.set({
    'content-security-policy': [
      "default-src 'none'",
      "style-src 'self'",
      'img-src data:',
      `script-src 'nonce-${nonce}'`,
      "connect-src 'self'",
      "frame-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  const document = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/inbox.css" />
  </head>
  <body>
    <p class="gone" role="status">The demo has stopped. This page shows what was there.</p>
    <main>${page.body}</main>
    <script nonce="${nonce}">${{ markup: pageScript }}</script>
  </body>
</html>
`;
  response.type('html').send(document.markup);
}
