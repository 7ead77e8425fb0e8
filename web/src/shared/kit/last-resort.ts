// Says that the page could not start, when its script broke before anything was drawn. Imported first.
import * as buttons from './buttons.module.css';

const sentences = {
  de: ['Die Seite konnte nicht geladen werden.', 'Noch einmal versuchen'],
  en: ['We couldn’t load the page.', 'Try again'],
} as const;

addEventListener('error', () => {
  const outline = document.querySelector('#root [aria-busy=true]');
  // Once the page is drawn its own boundary says what went wrong.
  if (!outline) return;
  const german = /^de\b/i.test(navigator.language ?? '');
  const [sentence, again] = sentences[german ? 'de' : 'en'];
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
