import { describe, expect, it } from 'vitest';
import { commentedIssue, issueName } from '../../../shared/reports/issue-name.ts';
import { wordsIn } from '../../../shared/text/words.ts';

const day = new Date('2026-02-01T00:00:00Z');

describe('the name of an issue', () => {
  it.each([
    ['en', 'Comments on Draft 1 are taken', 'Comments on Revision 2 are taken'],
    ['fr', 'Les commentaires sur le projet 1 sont', 'Les commentaires sur la révision 2 sont'],
    ['es', 'comentarios sobre el Proyecto 1 hasta', 'comentarios sobre la Revisión 2 hasta'],
    ['ru', 'Комментарии к Проекту 1 принимаются', 'Комментарии к Пересмотру 2 принимаются'],
    ['ar', 'التعليقات على المسودة 1 حتى', 'التعليقات على المراجعة 2 حتى'],
    ['zh', '对草案1的意见', '对修订2的意见'],
  ] as const)('stands in a sentence about comments as %s says it', (language, draft, revision) => {
    const words = wordsIn(language);
    const said = (label: string) =>
      words('web.members.round.open', { issue: commentedIssue(words, label), day, days: 5 });
    expect(said('Draft 1')).toContain(draft);
    expect(said('Rev. 2')).toContain(revision);
  });

  it('stands alone as it is called', () => {
    expect(issueName(wordsIn('ru'), 'Draft 1')).toBe('Проект 1');
    expect(issueName(wordsIn('es'), 'Original')).toBe('Texto original');
    expect(issueName(wordsIn('fr'), 'Rev. 2')).toBe('Révision 2');
  });
});
