import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safePath } from '../../../../functions/web/sign-in/safe-path.ts';

describe('the way back after signing in', () => {
  it.each([
    ['/records?year=2025&line=C5', '/records?year=2025&line=C5'],
    ['/', '/'],
    ['/a/../records', '/records'],
    ['/?lang=fr', '/?lang=fr'],
  ])('%s leads to %s', (wanted, path) => {
    expect(safePath(wanted)).toBe(path);
  });

  it.each([
    undefined,
    '',
    'records',
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    '/.//evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    '/sign-in?to=/records',
    '/sign-in/done?code=1',
    '/sign-out',
    '/x/../sign-out',
  ])('%j leads to the first page', (wanted) => {
    expect(safePath(wanted)).toBe('/');
  });

  it('stays on this host, whatever is asked for', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '\t',
      '\n',
      'evil.example',
      'https:',
      '%2f',
      '?',
      '#',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
        const path = safePath(pieces.join(''));
        expect(new URL(path, 'https://reports.example').origin).toBe('https://reports.example');
      }),
      { numRuns: 2000 },
    );
  });
});
