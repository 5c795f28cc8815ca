/** The Chromium of this machine, headless: where it lies, and how it is started so that it asks nothing of the network. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = [
  process.env.CHROMIUM_PATH,
  // Without the parts for a screen it needs a third less of the processor.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Path of the browser; undefined where there is none. */
export const chromiumPath = PLACES.find((place) => place !== undefined && existsSync(place));

/** What stands in the name of tests that are skipped for want of a browser. */
export const withoutChromium =
  chromiumPath === undefined ? ' (skipped: no Chromium here; set CHROMIUM_PATH)' : '';

/** A browser with a profile of its own, gone when it is closed. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium on this machine; set CHROMIUM_PATH');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
