/** Signing in by the browser, as a person of the demonstration does it. */
import type { Cookie, Page } from 'playwright-core';

/** The session of who has signed in before, by site and person: for tests that look, the sign-in takes longer than the look. */
const sessions = new Map<string, readonly Cookie[]>();

/** Be signed in as a demonstration person (local/demo/demo-people.ts) and go to `path`: `await signInAs(page, site.address, 'demo-erin', '/records')`. */
export async function signInAs(page: Page, address: string, person: string, path = '/'): Promise<void> {
  const key = `${address} ${person}`;
  const known = sessions.get(key);
  if (known !== undefined) {
    await page.context().addCookies([...known]);
    await page.goto(address + path);
    // A session that a test has ended is begun again.
    if (!page.url().startsWith(`${address}/sign-in`)) return;
  }
  await signInAnew(page, address, person, path);
  sessions.set(key, await page.context().cookies());
}

/** The same by the page of signing in, whoever has been there before. */
export async function signInAnew(page: Page, address: string, person: string, path = '/'): Promise<void> {
  await page.goto(`${address}/sign-in?${new URLSearchParams({ to: path })}`);
  await page.click(`form:has(input[name="person"][value="${person}"]) button`);
  await page.waitForURL(`${address}${path}`);
}
