import { expect, it } from 'vitest';
import { PASS_HEADER, showsPass } from '../../../functions/aws/front-pass.ts';

it('lets in what shows the whole pass, and nothing else', () => {
  const shown = (headers: Record<string, string>) =>
    showsPass(new Request('https://gateway.example/', { headers }), 'a pass of forty letters');
  expect(shown({ [PASS_HEADER]: 'a pass of forty letters' })).toBe(true);
  expect(shown({ [PASS_HEADER]: 'a pass of forty letter' })).toBe(false);
  expect(shown({ [PASS_HEADER]: '' })).toBe(false);
  expect(shown({})).toBe(false);
});
