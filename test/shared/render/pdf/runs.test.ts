import { describe, expect, it } from 'vitest';
import { NO_PICTURES } from '../../../../shared/render/charts/picture.ts';
import { outlineOf } from '../../../../shared/render/outline.ts';
import { type PdfContext, runsOf } from '../../../../shared/render/pdf/runs.ts';
import type { Inline } from '../../../../shared/reports/document.ts';
import { fixtureDocument } from '../../../fixtures/document-model.ts';

const model = fixtureDocument('en');
const context: PdfContext = {
  model,
  outline: outlineOf(model),
  listed: new Map([['count', 'count']]),
  pictures: NO_PICTURES,
};
const text = (said: string, more: Omit<Extract<Inline, { type: 'text' }>, 'type' | 'text'> = {}): Inline => ({
  type: 'text',
  text: said,
  ...more,
});

describe('runs of a line', () => {
  it('are one where neighbours look alike', () => {
    expect(runsOf([text('From '), text('2 of 3'), text('')], context)).toEqual([{ text: 'From 2 of 3' }]);
    expect(runsOf([text('a', { strong: true }), text('b', { strong: true })], context)).toEqual([
      { text: 'ab', strong: true },
    ]);
  });

  it('begin no line with what closes the word before', () => {
    const [long] = runsOf([text('MULTISTAKEHOLDERS'), text('；'), text('C3')], context, 12);
    expect(long?.text).toContain('\u200b');
    expect(long?.text).not.toContain('\u200b；');
  });

  it('end no line between the Arabic “and” and the code that it is written on to', () => {
    const arabic = { ...context, model: fixtureDocument('ar') };
    const said = (...runs: readonly string[]) =>
      runsOf(
        runs.map((run) => text(run)),
        arabic,
      )[0]?.text;
    expect(said('C6 و', 'C7 e-gov')).toBe('C6 و\u2060\ufffeC7 e-gov\ufffe');
    expect(said('C6 وC19/117')).toBe('C6 و\u2060\ufffeC19/117\ufffe');
    expect(said('نحو ITU-T')).not.toContain('\u2060');
  });

  it('break a code at its hyphens before anywhere else', () => {
    const said = (code: string) => runsOf([text(code)], context, 14)[0]?.text;
    expect(said('EX-C2-BACKBONE-NORTH')).toBe('EX-C2-BACKBONE-NORTH');
    expect(said('EX-MULTISTAKEHOLDERS')).toMatch(/EX-MULTI\w+\u200b/);
    expect(said('подразделение-пример')).not.toContain('\u200b-');
    expect(said('-'.repeat(40))).toContain('\u200b');
  });

  it('break a word of the widest letters that is a little longer than its line', () => {
    expect(runsOf([text('Ш'.repeat(8))], context, 14)[0]?.text).toContain('\u200b');
  });

  it('stay apart where language or weight changes', () => {
    const runs = [text('By '), text('Centro', { lang: 'es' }), text(' and '), text('all', { strong: true })];
    expect(runsOf(runs, context).map((run) => run.text)).toEqual(['By ', 'Centro', ' and ', 'all']);
  });

  it('stay apart where they lead somewhere or stand at the foot of the page', () => {
    const figure: Inline = { type: 'figure', figure: 'count', text: '12' };
    const link: Inline = { type: 'link', href: 'https://itu.int/', text: 'itu.int' };
    const note: Inline = { type: 'note', text: 'See there.' };
    const runs = runsOf([text('('), figure, figure, text(')'), link, note, note, text('.')], context);
    expect(runs).toHaveLength(8);
  });
});
