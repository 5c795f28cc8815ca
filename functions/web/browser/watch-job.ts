/** Follows a job on its page: looks again every second, shows how far it has come, and opens the whole page when it is over. */

/** Milliseconds between two looks; more where the page can't be reached. */
const PAUSE = 1000;
const LONG_PAUSE = 5000;

async function look(): Promise<void> {
  const region = document.querySelector('[data-watch="job"]');
  if (region === null) return;
  let pause = PAUSE;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const now = fresh.querySelector('[data-watch="job"]');
    if (now === null) {
      location.reload();
      return;
    }
    // Only what differs is read aloud.
    if (now.innerHTML !== region.innerHTML) region.innerHTML = now.innerHTML;
  } catch {
    pause = LONG_PAUSE;
  }
  setTimeout(look, pause);
}

setTimeout(look, PAUSE);
