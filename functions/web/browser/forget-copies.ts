/** Who signs out leaves nothing of their forms on the device: the next one to sit there may be somebody else. */

/** What the keys of all kept forms begin with. */
export const COPIES = 'record-form ';

/** Forgets the copies of every form when the page's sign-out is pressed. */
export function forgetCopiesAtSignOut(page: Document): void {
  page.addEventListener('submit', ({ target }) => {
    const address = (target as HTMLFormElement).getAttribute('action') ?? '';
    const { pathname } = new URL(address, page.baseURI);
    if (pathname === '/sign-out') forgetCopies();
  });
}

function forgetCopies(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(COPIES)) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing can be kept, nothing is to be forgotten.
  }
}
