import { describe, expect, it } from 'vitest';
import { captionStart } from '../../../../shared/render/csv/document-parts.ts';
import type { DocumentModel } from '../../../../shared/reports/document.ts';

const modelIn = (language: DocumentModel['language'], labels: DocumentModel['labels']) =>
  ({ language, labels }) as DocumentModel;

describe('the number before a caption', () => {
  it('is parted from it as its language parts them', () => {
    expect(captionStart(modelIn('en', {}), 'table', '3')).toBe('Table 3: ');
    expect(captionStart(modelIn('fr', { table: 'Tableau' }), 'table', '3')).toBe('Tableau 3\u00a0: ');
    expect(captionStart(modelIn('zh', { chart: '图' }), 'chart', '1')).toBe('图 1：');
  });
});
