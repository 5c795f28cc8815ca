/**
 * The drawing library, opened without the machine's own fonts: reading them takes longer than to draw a chart, and a letter
 * taken from one of them would look different elsewhere.
 */
import { createRequire } from 'node:module';
import { env } from 'node:process';

// Told, not asked: the library looks here once, when it is opened, so it cannot be imported above.
env.DISABLE_SYSTEM_FONTS_LOAD = '1';
const library: typeof import('@napi-rs/canvas') = createRequire(import.meta.url)('@napi-rs/canvas');

export const { createCanvas, GlobalFonts } = library;
