/** Whether a page fits a narrow window: its wide tables may scroll, the page may not. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** CSS pixels: 320 is WCAG 2.2, 1.4.10; 640 is what a window of 1280 has left at a zoom of 200 % (1.4.4). */
const WIDTHS = [320, 640];

/** No sideways scroll of the page itself. */
export async function expectReflow(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 450 });
    const beyond = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(beyond, `pixels too wide at ${width}`).toBe(0);
  }
}
