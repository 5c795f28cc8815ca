import { describe, expect, it } from 'vitest';
import { sectionName } from '../../../shared/reports/section-name.ts';

describe('the name of a section', () => {
  it.each([
    ['coverage', 'Coverage', 'fr', 'Couverture'],
    ['line-C5', 'Action Line C5: whatever it was called', 'es', /^Línea de Acción C5: /i],
    ['line-C1', 'Action Lines C1 and C11: …', 'ru', /C1 и C11: .+; /],
    ['line-C3', 'Action Lines C3 and C7 e-sci: …', 'zh', /C3和C7 e-sci：/],
    ['goal-9', 'SDG 9: …', 'zh', /9.*产业/],
  ])('%s is said in another language', (id, title, language, expected) => {
    expect(sectionName({ id, title }, 'en', language as 'fr')).toMatch(expected);
  });

  it('is the document’s own in its language, and unknown elsewhere where only the document has it', () => {
    const own = { id: 'x', title: 'A title of its own' };
    expect(sectionName(own, 'en', 'en')).toBe('A title of its own');
    expect(sectionName(own, 'en', 'ar')).toBeUndefined();
  });
});
