import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../../../shared/intake/read/limits.ts';
import { readBackBudget } from '../../../../../shared/intake/read/xlsx/read-back-budget.ts';

const ask = (bytes: number, times: number) => () => {
  const budget = readBackBudget(DEFAULT_LIMITS.maxReadBackBytes);
  for (let turn = 0; turn < times; turn += 1) budget(bytes);
};

describe('what a workbook may make us read back', () => {
  it('is as much as the largest one in order, three times over', () => {
    const block = 1 << 16;
    expect(ask(block, (3 * DEFAULT_LIMITS.maxUnpackedBytes) / block)).not.toThrow();
  });

  it('is no more than three million single texts, which take ten seconds', () => {
    expect(ask(200, 2_400_000)).not.toThrow();
    expect(ask(200, 3_000_000)).toThrow('zip-bomb');
    expect(ask(0, 3_000_000)).toThrow('zip-bomb');
  });
});
