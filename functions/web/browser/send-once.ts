/** A form that is on its way is not sent a second time by an impatient click. */

/** Milliseconds after which it may be sent again: the answer was lost, or was a file. */
const PATIENCE = 8000;

/** For all forms that change something. */
export function sendOnce(page: Document): void {
  page.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent === 'yes') {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => {
      delete form.dataset.sent;
    }, PATIENCE);
  });
  // A page that comes back from the browser's memory was not sent.
  addEventListener('pageshow', () => {
    for (const form of page.querySelectorAll('form')) delete form.dataset.sent;
  });
}
