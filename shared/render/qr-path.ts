/** A QR code (ISO/IEC 18004) as one path of squares, for any format that can draw. */
import { encode } from 'uqr';

export interface QrPath {
  /** SVG path data, one unit a module. */
  readonly d: string;
  /** Side of the code with its quiet zone, in modules. */
  readonly size: number;
}

/** The code of `content` with the quiet zone of four modules that readers need. */
export function qrPath(content: string): QrPath {
  const { data, size } = encode(content, { border: 4, ecc: 'M' });
  const runs = data.flatMap((row, y) => {
    const parts: string[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      parts.push(`M${start} ${y}h${x - start + 1}v1H${start}z`);
    }
    return parts;
  });
  return { d: runs.join(''), size };
}
