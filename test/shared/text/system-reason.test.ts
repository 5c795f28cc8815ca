import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Reason } from '../../../functions/web/api/schemas.ts';
import { formValues } from '../../../functions/web/form-values.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { reasonText, SYSTEM_REASONS, systemReason, typedReason } from '../../../shared/text/system-reason.ts';
import { wordsIn } from '../../../shared/text/words.ts';

const en = wordsIn('en');
const fr = wordsIn('fr');

describe('a reason that the system gives', () => {
  it('is kept as a code with what it is said of, and told in the reader’s language', () => {
    const reason = systemReason('report-text', { section: 'introduction', language: 'ar' });
    expect(reason).toBe('reason:report-text?section=introduction&language=ar');
    expect(reasonText(en, reason)).toBe('Text of section “Introduction” (Arabic)');
    expect(reasonText(fr, reason)).toContain('(arabe)');
    const titled = systemReason('report-text', { section: 'line-C9', language: 'fr', title: 'C9 Médias' });
    expect(reasonText(en, titled)).toBe('Text of section “C9 Médias” (French)');
    const bare = systemReason('report-text', { section: 'line-C9', language: 'fr' });
    expect(reasonText(en, bare)).toBe('Text of section “line-C9” (French)');
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

describe('what the system does on its own', () => {
  it('is nowhere explained in words of one language', () => {
    const loose = globSync(['{functions,shared,local,infra}/**/*.{ts,tsx}'])
      .filter((file) => !file.startsWith('shared/text/'))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) =>
            /\b(?:at|by|signed|revision)\b.*\breason: ['`]|^ *reason: ['`][^']*['`],$/.test(line),
          )
          .filter((line) => !line.includes('web.') && !/reason: ''/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(loose).toEqual([]);
  });
});

describe('a reason that somebody types', () => {
  const FORGED = 'reason:comment-answered?outcome=accepted';

  it('is shown as it was typed, though it looks like one of the system’s', () => {
    for (const typed of [FORGED, `  ${FORGED}`, systemReason('report-step', { step: 'publish' })]) {
      expect(reasonText(fr, typedReason(typed).trim())).toBe(`“${typed.trim()}”`);
    }
    expect(typedReason('BDT was late')).toBe('BDT was late');
    expect(typedReason(typedReason(FORGED))).toBe(typedReason(FORGED));
  });

  it('comes in by the interface and by forms in this way only', async () => {
    expect(Reason.parse(` ${FORGED} `)).toBe(`“${FORGED}”`);
    const request = { req: { parseBody: async () => ({ reason: FORGED, text: FORGED }) } };
    const { text } = await formValues(request as never);
    expect([text('reason'), text('text')]).toEqual([`“${FORGED}”`, FORGED]);
  });

  it('is taken from no form and no command line in another way', () => {
    const loose = globSync(['functions/web/routes/**/*.tsx', 'local/**/*.ts']).flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => /\.reason \?\? ''\)|ption\('--reason/.test(line) && !line.includes('typedReason'))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(loose).toEqual([]);
  });
});
