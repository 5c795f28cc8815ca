import { describe, expect, it } from 'vitest';
import { passages } from '../../../shared/render/passages.ts';
import type { Inline } from '../../../shared/reports/document.ts';

const text = (said: string, lang?: 'en' | 'fr' | 'ar', strong?: true): Inline => ({
  type: 'text',
  text: said,
  ...(lang && { lang }),
  ...(strong && { strong }),
});
const said = (runs: readonly Inline[], around: 'rtl' | 'ltr'): readonly string[] =>
  passages(runs, around).map((run) => (run.type === 'record' ? run.record : run.text));

describe('sentences that run against the document', () => {
  it('are one passage where only a space stands between them', () => {
    const runs = [
      text('النتائج: '),
      text('One.', 'en'),
      text(' '),
      text('Two.', 'en'),
      text(' '),
      text('Three.', 'en'),
    ];
    expect(said(runs, 'rtl')).toEqual(['النتائج: ', 'One. Two. Three.']);
    expect(said([text('جملة.', 'ar'), text(' '), text('أخرى.', 'ar')], 'ltr')).toEqual(['جملة. أخرى.']);
  });

  it.each([': ', '\u00a0: ', '：'])(
    'are one passage where a name and its value stand around “%s”',
    (colon) => {
      const runs = [text('عدد اللغات', 'ar'), text(colon), text('3 بحلول يناير 2027', 'ar')];
      expect(said(runs, 'ltr')).toEqual([`عدد اللغات${colon}3 بحلول يناير 2027`]);
    },
  );

  it.each([
    ['in another language', [text('One.', 'en'), text(' '), text('Deux.', 'fr')]],
    ['that look otherwise', [text('One', 'en', true), text(' '), text('two.', 'en')]],
    ['with a dash between', [text('One.', 'en'), text(' — '), text('Two.', 'en')]],
    ['that run with the document', [text('واحد.'), text(' '), text('اثنان.')]],
  ])('stay apart from those %s', (_, runs) => {
    expect(passages(runs, 'rtl')).toEqual(runs);
  });

  it('stay apart where they run with the document', () => {
    const runs = [text('Une.', 'fr'), text(' '), text('Deux.', 'fr')];
    expect(passages(runs, 'ltr')).toEqual(runs);
  });
});
