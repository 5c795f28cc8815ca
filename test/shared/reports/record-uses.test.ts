import { describe, expect, it } from 'vitest';
import type { DocumentModel, Inline, Section } from '../../../shared/reports/document.ts';
import { recordUses } from '../../../shared/reports/record-uses.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';

const record = (id: string): Inline => ({ type: 'record', record: id });
const figure = (id: string): Inline => ({ type: 'figure', figure: id, text: '2' });

function section(blocks: Section['blocks'], sections: readonly Section[] = []): Section {
  return { id: 's', title: 'Networks', blocks, sections, words: { count: 0 } };
}

function modelOf(sections: readonly Section[], records: DocumentModel['records'] = {}): DocumentModel {
  return { ...fixtureDocument(), sections, annexes: [], records };
}

describe('the uses of a record', () => {
  it('are the paragraphs and tables that name it, with their numbers and sections', () => {
    const uses = recordUses(
      modelOf([
        section(
          [
            {
              type: 'paragraph',
              id: 'p-1',
              number: '14',
              content: [record('WA-000001'), record('WA-000001')],
            },
          ],
          [
            section([
              {
                type: 'list',
                id: 'l-1',
                ordered: false,
                items: [[record('WA-000002')], [record('WA-000001')]],
              },
            ]),
          ],
        ),
      ]),
    );
    expect(uses.get('WA-000001')).toEqual([
      {
        place: 'p-1',
        number: '14',
        type: 'paragraph',
        section: { id: 's', title: 'Networks' },
        how: 'named',
      },
      { place: 'l-1', type: 'list', section: { id: 's', title: 'Networks' }, how: 'named' },
    ]);
    expect(uses.get('WA-000002')).toHaveLength(1);
    expect(uses.get('WA-000003')).toBeUndefined();
  });

  it('are also numbers that say which records they count, to the last, and say less than a name', () => {
    const content = [figure('few'), figure('many'), record('WA-000002')];
    const uses = recordUses(
      modelOf([section([{ type: 'paragraph', id: 'p-1', number: '3', content }])], {
        few: { first: ['WA-000001', 'WA-000002'], count: 2 },
        many: { first: ['WA-000003'], count: 900 },
      }),
    );
    expect(uses.get('WA-000001')?.map(({ how }) => how)).toEqual(['counted']);
    expect(uses.get('WA-000002')?.map(({ how }) => how)).toEqual(['named']);
    expect(uses.has('WA-000003')).toBe(false);
  });

  it('are not the cells of tables, which count every record somewhere', () => {
    const table: Section['blocks'][number] = {
      type: 'table',
      id: 't-1',
      number: '1',
      caption: [],
      columns: [],
      rows: [[{ content: [figure('few')] }, { content: [record('WA-000002')] }]],
      notes: [],
    };
    const uses = recordUses(modelOf([section([table])], { few: { first: ['WA-000001'], count: 1 } }));
    expect([...uses.keys()]).toEqual(['WA-000002']);
  });
});
