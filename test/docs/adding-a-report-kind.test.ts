/** What the page on adding a report kind says is done here, as it stands there. */
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileEdition } from '../../shared/matrix/support.ts';
import { matrixEdition } from '../../shared/reference/matrix-edition.ts';
import { compose } from '../../shared/reports/compose/compose.ts';
import { isCoverage } from '../../shared/reports/coverage-question.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { measureFigure } from '../../shared/reports/figure-question.ts';
import { isOfRegistry } from '../../shared/reports/registry-question.ts';
import type { ReportKind } from '../../shared/reports/report-kind.ts';
import { type Words, wordsIn } from '../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../golden/fixture.ts';
import { outline } from '../golden/outline.ts';

let blocks: readonly string[];
let model: DocumentModel;
beforeAll(async () => {
  const page = await readFile(new URL('../../docs/adding-a-report-kind.md', import.meta.url), 'utf8');
  blocks = [...page.matchAll(/```ts\n(.*?)```/gsu)].map(([, code = '']) => code);
  const [kind = '', texts = ''] = blocks;
  const { facilitated } = await load(kind);
  const { added } = await load(`export const added = {\n${texts}};`);
  model = await compose({
    kind: facilitated as ReportKind,
    snapshot: snapshotOf(ENTRIES),
    language: 'en',
    words: wordsWith(added as Readonly<Record<string, string>>),
    options: { year: 2025, makers: MAKERS },
  });
});

function load(code: string): Promise<Readonly<Record<string, unknown>>> {
  return import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(code))}`);
}

function wordsWith(added: Readonly<Record<string, string>>): Words {
  return (key, params) => {
    const message = added[key];
    if (message === undefined) return wordsIn('en')(key, params);
    return String(new IntlMessageFormat(message, 'en-GB').format({ ...params }));
  };
}

describe('the report kind that the documentation adds', () => {
  it('takes fewer than sixty lines of data', () => {
    expect(blocks).toHaveLength(2);
    expect(blocks.join('').trimEnd().split('\n').length).toBeLessThan(60);
  });

  it('is a whole report', () => {
    expect(model.title).toBe('Action Lines C2, C5 and C6: progress, 2025');
    expect([...model.sections, ...model.annexes].map(({ id }) => id)).toEqual([
      'introduction',
      'overview',
      'lines',
      'objectives',
      'records',
      'method',
    ]);
    expect(outline(model)).toContain('Activities on the action lines that ITU facilitates');
  });

  it('has figures that the plain question gives, too', () => {
    const compiled = compileEdition(matrixEdition('2015'));
    const { audience } = model;
    for (const { filter, id, measure, value } of Object.values(model.figures)) {
      if (isCoverage(measure) || isOfRegistry(measure)) continue;
      expect(filter.lines).toEqual(['C2', 'C5', 'C6']);
      const plain = measureFigure(measure, filter, ENTRIES, { compiled, audience });
      expect(`${id} = ${value}`).toBe(`${id} = ${plain}`);
    }
  });
});
