import { expect, it } from 'vitest';
import { frontPass, PASS_HEADER, showsPass } from '../../../functions/aws/front-pass.ts';

it('lets in what shows the whole pass, and nothing else', () => {
  const shown = (headers: Record<string, string>) =>
    showsPass(new Request('https://gateway.example/', { headers }), 'a pass of forty letters');
  expect(shown({ [PASS_HEADER]: 'a pass of forty letters' })).toBe(true);
  expect(shown({ [PASS_HEADER]: 'a pass of forty letter' })).toBe(false);
  expect(shown({ [PASS_HEADER]: '' })).toBe(false);
  expect(shown({})).toBe(false);
});

it('is asked for where it is kept as a secret: an empty one lets nobody in', () => {
  const named = { SECRET_FRONT_PASS: 'arn:aws:secretsmanager:eu-central-1:1:secret:pass' };
  expect(frontPass({ ...named, FRONT_PASS: 'forty letters' })).toBe('forty letters');
  expect(() => frontPass({ ...named, FRONT_PASS: '' })).toThrow('FRONT_PASS');
  expect(() => frontPass(named)).toThrow('FRONT_PASS');
  expect(frontPass({ FRONT_PASS: '' })).toBeUndefined();
});
