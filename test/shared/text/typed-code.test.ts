import { describe, expect, it } from 'vitest';
import { typedCode } from '../../../shared/text/typed-code.ts';

describe('ids and codes as they are copied', () => {
  it.each([
    ['out of Word', 'WA-\u200d\ufeff000106', 'WA-000106'],
    ['out of Arabic text', '\u2066WA-000106\u2069', 'WA-000106'],
    ['with a blank that holds', 'C7\u00a0e-\u200d\ufeffgov', 'C7 e-gov'],
    ['several', 'WA-\u200d\ufeff000106, WA-\u200d\ufeff000107', 'WA-000106, WA-000107'],
    ['as they are', ' WA-000106', ' WA-000106'],
  ])('%s', (_, copied, shown) => expect(typedCode(copied)).toBe(shown));

  it.each(['می\u200cخواهم', '👩\u200d💻', 'C5\u00a0–\u00a0confiance'])('%s keeps its joiners', (text) =>
    expect(typedCode(text)).toBe(text),
  );
});
