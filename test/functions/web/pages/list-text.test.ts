import { describe, expect, it } from 'vitest';
import { listText } from '../../../../functions/web/pages/list-text.ts';

describe('a list of names', () => {
  it.each([
    ['en', 'A, B, C'],
    ['fr', 'A, B, C'],
    ['es', 'A, B y C'],
    ['ru', 'A, B, C'],
    ['zh', 'A、B、C'],
    ['ar', 'A وB وC'],
  ])('has something between each two of them in %s', (locale, list) => {
    expect(listText({ locale }, ['A', 'B', 'C'])).toBe(list);
  });
});
