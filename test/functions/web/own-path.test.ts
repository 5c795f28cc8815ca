import { describe, expect, it } from 'vitest';
import { ownPath } from '../../../functions/web/own-path.ts';

describe('where to go back to', () => {
  it.each(['/', '/records?year=2025&lang=ar', '/records/WA-000001'])('is %s, a path of ours', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'records',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/..//evil.example',
    '/.//evil.example',
  ])('is the first page for %j', (text) => {
    expect(ownPath(text)).toBe('/');
  });
});
