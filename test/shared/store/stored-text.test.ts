import fc from 'fast-check';
import { expect, it } from 'vitest';
import { originalText, storedText } from '../../../shared/store/stored-text.ts';

it('leaves ordinary text of any script as it is', () => {
  for (const text of ['Connect every school', 'مدرسة', '信息社会', '👩‍🚀', 'tab\t', ''])
    expect(storedText(text)).toBe(text);
});

it('stores any text without NUL or lone surrogate and gives it back', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\\', '\\u0000', '\ud800', '\udc00'),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const text = parts.join('');
      expect(storedText(text)).not.toContain('\0');
      expect(storedText(text).isWellFormed()).toBe(true);
      expect(originalText(storedText(text))).toBe(text);
    }),
  );
});
