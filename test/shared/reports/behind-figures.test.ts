/** The records behind figures, against each question asked plainly of every entry. */
import { describe, expect, it } from 'vitest';
import { compileEdition } from '../../../shared/matrix/support.ts';
import { matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { behindFigures } from '../../../shared/reports/behind-figures.ts';
import { compose } from '../../../shared/reports/compose/compose.ts';
import { isCoverage } from '../../../shared/reports/coverage-question.ts';
import { entryFacts } from '../../../shared/reports/entry-facts.ts';
import type { EntryMeasure } from '../../../shared/reports/figure.ts';
import { figureCounter } from '../../../shared/reports/figure-question.ts';
import { isOfRegistry } from '../../../shared/reports/registry-question.ts';
import { isVisible } from '../../../shared/reports/visible.ts';
import { wordsIn } from '../../../shared/text/words.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../golden/fixture.ts';

const snapshot = snapshotOf(ENTRIES);

describe.each(['cstd', 'hlpf', 'council', 'workbook'])(
  'records behind the figures of the %s report',
  (kind) => {
    it('are those that its question finds, wherever in the matrix it asks', async () => {
      const options = { year: 2025, makers: MAKERS };
      const { audience, figures } = await compose({
        snapshot,
        kind,
        language: 'en',
        words: wordsIn('en'),
        options,
      });
      const compiled = compileEdition(matrixEdition(snapshot.header.matrixEdition));
      const asked = Object.values(figures).filter(
        ({ measure }) => !isCoverage(measure) && !isOfRegistry(measure),
      );
      const expected = asked.flatMap(({ filter, id, measure }) => {
        const { add } = figureCounter(measure as EntryMeasure, filter, compiled);
        const found = ENTRIES.filter(
          (entry) => isVisible(entry.activity, audience) && add(entryFacts(entry, compiled)),
        );
        const ids = [...new Set(found.map(({ activity }) => activity.activityId))];
        return ids.length === 0 ? [] : [[id, { first: ids.slice(0, 10), count: ids.length }] as const];
      });
      expect(expected.length).toBeGreaterThan(20);
      const { named, records } = await behindFigures(asked, snapshot, audience);
      expect(Object.entries(records)).toEqual(expected);
      expect([...named.keys()].sort()).toEqual(
        [...new Set(expected.flatMap(([, { first }]) => first))].sort(),
      );
    });
  },
);
