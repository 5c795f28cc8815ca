import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, lazyRevision, stepFaults } from '../../../shared/store/chain.ts';

const first = {
  previous: '',
  stream: 'activity/WA-000001',
  revision: 1,
  at: '2026-03-01T09:00:00.000Z',
  by: 'focal-point',
  reason: 'imported',
  body: '{"title":"Connect every school"}',
};

describe('hashOf', () => {
  it('is fixed for ever', () => {
    expect(hashOf(first)).toBe('838bf2d7f6065277078632e0fb232dcd2e2e428db47344b6c791eede9ffb5fb2');
  });

  it('differs for any two different revisions', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '"', '","', '\n', '\ud800', '\ufffd'));
    const fields = fc.record({
      previous: text,
      stream: text,
      revision: fc.nat(),
      at: text,
      by: text,
      reason: text,
      body: fc.string(),
    });
    fc.assert(
      fc.property(fields, fields, (one, other) => {
        const same = Object.entries(one).every(
          ([name, value]) => other[name as keyof typeof other] === value,
        );
        expect(hashOf(one) === hashOf(other)).toBe(same);
      }),
    );
  });
});

describe('lazyRevision', () => {
  it('parses the body when the state is asked for, once', () => {
    const revision = lazyRevision({ ...first, hash: 'x' });
    expect(revision.state).toEqual({ title: 'Connect every school' });
    expect(revision.state).toBe(revision.state);
    expect(() => lazyRevision({ ...first, body: '{', hash: 'x' }).body).not.toThrow();
  });
});

describe('stepFaults', () => {
  const good = { ...first, hash: hashOf(first) };
  const second = { ...first, revision: 2, previous: good.hash };

  it('finds nothing in a good chain', () => {
    expect(stepFaults(good, undefined)).toEqual([]);
    expect(stepFaults({ ...second, hash: hashOf(second) }, good)).toEqual([]);
  });

  it('tells a gap, a broken link and a changed field apart', () => {
    const kinds = (changes: Partial<typeof good>): readonly string[] => {
      const revision = { ...second, ...changes };
      return stepFaults({ hash: hashOf(revision), ...revision }, good).map(({ fault }) => fault);
    };
    expect(kinds({ revision: 3 })).toEqual(['gap']);
    expect(kinds({ previous: 'x' })).toEqual(['link']);
    expect(kinds({ hash: 'x' })).toEqual(['hash']);
  });
});
