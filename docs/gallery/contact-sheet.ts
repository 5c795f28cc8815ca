/** Many small pages on one picture, a column for each language and a row for each view. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { PageViews } from './page-views.ts';

/** Pixels. */
const PAGE = { width: 250, height: 354 };
const GAP = 10;
const QUALITY = 55;
const TABLE_COLOUR = '#D5D8DC';

/** WebP of `columns`, from the left in the order given; a view that is missing leaves its place empty. */
export async function contactSheet(columns: readonly PageViews[]): Promise<Uint8Array> {
  const rows = Math.max(...columns.map((views) => views.length));
  const width = columns.length * (PAGE.width + GAP) + GAP;
  const height = rows * (PAGE.height + GAP) + GAP;
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = TABLE_COLOUR;
  context.fillRect(0, 0, width, height);
  for (const [column, views] of columns.entries()) {
    for (const [row, png] of views.entries()) {
      if (png === undefined) continue;
      const picture = await loadImage(Buffer.from(png));
      const scale = Math.min(PAGE.width / picture.width, PAGE.height / picture.height);
      const size = { width: picture.width * scale, height: picture.height * scale };
      const left = GAP + column * (PAGE.width + GAP) + (PAGE.width - size.width) / 2;
      context.drawImage(picture, left, GAP + row * (PAGE.height + GAP), size.width, size.height);
    }
  }
  return canvas.encode('webp', QUALITY);
}
