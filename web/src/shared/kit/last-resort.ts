// Says that the page could not start, when its script broke before anything was drawn. Imported first.
import type { Language } from '@holdfast/contract/text/languages.ts';
import * as buttons from './buttons.module.css';

const sentences: Readonly<Record<Language, readonly [string, string]>> = {
  de: ['Die Seite konnte nicht geladen werden.', 'Noch einmal versuchen'],
  en: ['We couldn’t load the page.', 'Try again'],
};

addEventListener('error', () => {
  const outline = document.querySelector('#root [aria-busy=true]');
  // Once the page is drawn its own boundary says what went wrong.
  if (!outline) return;
  const wanted = (navigator.language ?? '').split('-')[0]?.toLowerCase();
  const said = Object.entries(sentences).find(([language]) => language === wanted)?.[1];
  const [sentence, again] = said ?? sentences.en;
  const heading = document.createElement('h1');
  heading.textContent = sentence;
  const button = document.createElement('button');
  button.className = buttons['filled'] ?? '';
  button.textContent = again;
  button.addEventListener('click', () => location.reload());
  outline.className = 'frame-sheet frame-note';
  outline.removeAttribute('aria-busy');
  outline.replaceChildren(heading, button);
});
