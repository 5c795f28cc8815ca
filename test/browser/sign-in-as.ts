/** Signing in by the browser, as a person of the demonstration does it. */
import type { Page } from 'playwright-core';

/** Sign in as a demonstration person (local/demo/demo-people.ts) and go to `path`: `await signInAs(page, site.address, 'demo-erin', '/records')`. */
export async function signInAs(page: Page, address: string, person: string, path = '/'): Promise<void> {
  await page.goto(`${address}/sign-in?${new URLSearchParams({ to: path })}`);
  await page.click(`form:has(input[name="person"][value="${person}"]) button`);
  await page.waitForURL(`${address}${path}`);
}
