import { describe, expect, it } from 'vitest';
import { ar } from '../../../shared/text/ar/index.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { en, type MessageKey } from '../../../shared/text/en/index.ts';
import { es } from '../../../shared/text/es/index.ts';
import { fr } from '../../../shared/text/fr/index.ts';
import { ru } from '../../../shared/text/ru/index.ts';
import { zh } from '../../../shared/text/zh/index.ts';

/** Parts that one report may have, and the contents name. */
const PARTS = (Object.keys(en) as MessageKey[]).filter(
  (key) => key.startsWith('report.section.') || key === 'report.label.figures',
);

describe('the list of figures', () => {
  it.each(Object.entries({ ar, en, es, fr, ru, zh }))(
    'shares its name with no section in %s',
    (_, catalogue) => {
      const words: Catalogue = catalogue;
      const named = PARTS.filter((key) => words[key] === words['report.label.figures']);
      expect(named).toEqual(['report.label.figures']);
    },
  );
});
