import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { reasonText, SYSTEM_REASONS, systemReason } from '../../../shared/text/system-reason.ts';
import { wordsIn } from '../../../shared/text/words.ts';

const en = wordsIn('en');
const fr = wordsIn('fr');

describe('a reason that the system gives', () => {
  it('is kept as a code with what it is said of, and told in the reader’s language', () => {
    const reason = systemReason('report-text', { section: 'introduction', language: 'ar' });
    expect(reason).toBe('reason:report-text?section=introduction&language=ar');
    expect(reasonText(en, reason)).toBe('Text of section “introduction” (Arabic)');
    expect(reasonText(fr, reason)).toContain('(arabe)');
    expect(reasonText(en, systemReason('report-step', { step: 'publish' }))).toBe('Published');
    expect(reasonText(fr, systemReason('report-step', { step: 'publish' }))).toBe('Publié');
  });

  it('keeps what was asked about a claim, whatever its letters', () => {
    const judged = (note: string) =>
      reasonText(en, systemReason('claim-judged', { code: '9.c', verdict: 'questioned', note }));
    expect(judged('Who & what? 50 % {all}')).toBe('SDG 9.c: questioned: Who & what? 50 % {all}');
    expect(judged('none')).toBe('SDG 9.c: questioned');
  });

  it('is as it was where a person or an older version wrote it', () => {
    for (const old of ['BDT was late', 'report.publish', 'reason:unheard-of', 'Reason: none', '']) {
      expect(reasonText(fr, old)).toBe(old);
    }
  });

  it('has words in every language, also where what it is said of is lost', () => {
    for (const language of LANGUAGES) {
      for (const code of SYSTEM_REASONS) {
        expect(reasonText(wordsIn(language), systemReason(code)).trim()).not.toBe('');
      }
    }
  });
});
