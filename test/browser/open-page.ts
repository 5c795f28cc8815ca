/** A page in a browser context of its own that keeps account of what it asks for and what it complains of. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { DemoSite } from './demo-site.ts';

export interface OpenedPage {
  readonly page: Page;
  /** Messages of the console at level error, and exceptions of scripts. */
  readonly complaints: readonly string[];
  /** Addresses asked for outside the site. */
  readonly strayRequests: readonly string[];
  close(): Promise<void>;
}

/** Open `path` of the site and wait until it is loaded. */
export async function openPage(
  { address, browser }: DemoSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayRequests: string[] = [];
  page.on('console', (message) => {
    // A page that is not there is one of the pages looked at; the browser's note of its status is no fault.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${address}/`)) strayRequests.push(request.url());
  });
  await page.goto(address + path);
  return { page, complaints, strayRequests, close: () => context.close() };
}
