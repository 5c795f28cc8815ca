import { describe, expect, it } from 'vitest';
import { uploadName } from '../../../functions/intake/upload-name.ts';
import { keySegments } from '../../../shared/store/object-key.ts';

describe('the name of an upload', () => {
  it.each([
    ['annual 2025.xlsx', 'annual 2025.xlsx'],
    ['C:\\reports\\annual.xlsx', 'annual.xlsx'],
    ['../../../etc/passwd.csv', 'passwd.csv'],
    ['..', 'upload.'],
    ['.xlsx', 'upload.xlsx'],
    ['a\u0000b\u202ecod.xlsx', 'abcod.xlsx'],
    ['تقرير 2025.xlsx', 'تقرير 2025.xlsx'],
    [`${'长'.repeat(300)}.xlsx`, `${'长'.repeat(58)}.xlsx`],
  ])('%j is kept as %j', (sent, kept) => {
    expect(uploadName(sent)).toBe(kept);
    expect(keySegments(`uploads/1/${kept}`)).toHaveLength(3);
  });
});
