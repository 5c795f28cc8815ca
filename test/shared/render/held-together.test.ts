import { describe, expect, it } from 'vitest';
import { holdTogether } from '../../../shared/render/held-together.ts';

const held = (text: string): string => holdTogether(text, (code) => `<${code}>`);

describe('codes that no end of a line may cut', () => {
  it.each([
    ['C4, C7 e-emp and C7 e-government', 'C4, <C7 e-emp> and <C7 e-government>'],
    ['Action Line C7 (E-health): e-waste', 'Action Line C7 (<E-health>): <e-waste>'],
    ['(WA-000412)，ITU-T、ITU-R（4）', '(<WA-000412>)，<ITU-T>、<ITU-R>（4）'],
    ['é-mission', '<é-mission>'],
  ])('are found in %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });

  it.each([
    'https://example.org/e-waste',
    'line-C7-egov',
    'co-operation, north-e-ast',
    '2015-e-2025',
    'a - b',
  ])('are not in %s', (text) => {
    expect(held(text)).toBe(text);
  });
});
