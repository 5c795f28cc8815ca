import { describe, expect, it } from 'vitest';
import { joinParts } from '../../../shared/text/join-parts.ts';

describe('the parts of a catalogue', () => {
  it('are one object, a later part before an earlier', () => {
    expect({ ...joinParts({ a: 'one', b: 'two' }, { b: 'three', c: 'four' }) }).toEqual({
      a: 'one',
      b: 'three',
      c: 'four',
    });
  });

  it('know no key but their own', () => {
    const joined: Readonly<Record<string, string>> = joinParts({ a: 'one' });
    expect(joined.constructor).toBeUndefined();
    expect(joined.toString).toBeUndefined();
  });
});
