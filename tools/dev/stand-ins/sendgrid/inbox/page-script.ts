// The one script of the inbox: it refreshes the page and does what the buttons say.

/** Plain JavaScript. `data-live` is the address of fresh markup; buttons send `data-body` to `data-url`. */
export const pageScript = `
const live = document.querySelector('[data-live]');
async function look() {
  const response = await fetch(live.dataset.live);
  const { version, markup } = await response.json();
  delete document.body.dataset.gone;
  if (version === live.dataset.version) return;
  const focused = document.activeElement?.id;
  live.innerHTML = markup;
  live.dataset.version = version;
  if (focused) document.getElementById(focused)?.focus();
}
setInterval(() => {
  look().catch(() => { document.body.dataset.gone = 'yes'; });
}, 2000);
document.addEventListener('click', async (event) => {
  const button = event.target.closest('button[data-url]');
  if (!button) return;
  const { url, method = 'POST', body } = button.dataset;
  await fetch(url, { method, body, headers: { 'content-type': 'application/json' } });
  await look();
});
`;
