import { describe, expect, it } from 'vitest';
import { directedWords } from '../../../../shared/render/xlsx/directed-words.ts';
import type { Inline } from '../../../../shared/reports/document.ts';
import { withoutUnseen } from '../../../../shared/text/typed-code.ts';

const ENGLISH = { language: 'en', direction: 'ltr' } as const;
const ARABIC = { language: 'ar', direction: 'rtl' } as const;

function text(said: string, lang?: 'ar' | 'en'): Inline {
  return { type: 'text', text: said, ...(lang && { lang }) };
}

const LESSON = [
  text('تبادل الأدلة بطيء.', 'ar'),
  text(' — '),
  text('Helpline'),
  text(' ('),
  { type: 'record', record: 'WA-000097' },
  text(')'),
] as const;

describe('the words of a cell in two directions', () => {
  it('keep the order of the document, also where the other language begins', () => {
    expect(directedWords(LESSON, ENGLISH)).toBe(
      '\u200e\u202bتبادل الأدلة بطيء.\u202c\u200e — Helpline (WA-000097)',
    );
  });

  it('are those of the document but for signs that nobody sees', () => {
    expect(withoutUnseen(directedWords(LESSON, ENGLISH))).toBe('تبادل الأدلة بطيء. — Helpline (WA-000097)');
  });

  it('have English passages set apart in an Arabic document, one that goes on as one', () => {
    const said = [
      text('النتائج: '),
      text('Teams met.', 'en'),
      text(' '),
      text('They agreed.', 'en'),
      text('.'),
    ];
    expect(directedWords(said, ARABIC)).toBe('النتائج: \u200f\u202aTeams met. They agreed.\u202c\u200f.');
  });

  it('have a target in its order, though it is a run of its own', () => {
    expect(directedWords([text('الغايات 16.2 و'), text('5.b')], ARABIC)).toBe(
      'الغايات 16.2 و\u202a5.b\u202c\u200f',
    );
  });

  it('have an address behind its passage from the right, not within it', () => {
    const link: Inline = { type: 'link', text: 'الدليل', href: 'https://example.org/', lang: 'ar' };
    expect(directedWords([text('Evidence: '), link], ENGLISH)).toBe(
      'Evidence: \u200e\u202bالدليل\u202c\u200e (https://example.org/)',
    );
  });

  it('have no passage set apart that has no letter of its language', () => {
    expect(directedWords([text('Title: '), text('ITU 2025', 'ar')], ENGLISH)).toBe('Title: ITU 2025');
  });

  it('are left alone where the whole cell is of one direction: it is read so', () => {
    expect(directedWords([text('[مثال] '), text('خط المساعدة', 'ar')], ARABIC)).toBe('[مثال] خط المساعدة');
    expect(directedWords([text('خط المساعدة', 'ar')], ENGLISH)).toBe('خط المساعدة');
    expect(directedWords([text('Helpline', 'en'), text(' 2025')], ARABIC)).toBe('Helpline 2025');
    expect(directedWords([text('Results: 5.b')], ENGLISH)).toBe('Results: 5.b');
  });

  it('have no sign where no letter runs from the right, though a record of the document is named: the cell is read from the left', () => {
    const said = [text('[示例] 开放数据', 'en'), text(' ('), LESSON[4], text(')')];
    expect(directedWords(said, ARABIC)).toBe('[示例] 开放数据 (WA-000097)');
  });

  it('have the bare name of a site set apart, so that both brackets around its address turn alike', () => {
    const link: Inline = { type: 'link', text: 'dig.watch', href: 'https://dig.watch/a' };
    expect(directedWords([text('الأدلة: '), link, text('.')], ARABIC)).toBe(
      'الأدلة: \u200f\u202adig.watch\u202c\u200f (\u202ahttps://dig.watch/a\u202c\u200f).',
    );
  });

  it('have the bracket behind an address not within it', () => {
    expect(directedWords([text('[المصفوفة، https://example.org/sdg/]')], ARABIC)).toBe(
      '[المصفوفة، \u202ahttps://example.org/sdg/\u202c\u200f]',
    );
  });
});
