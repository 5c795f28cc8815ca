/** Every fact keeps its mark, and every mark names a source that the file lists. */
import { describe, expect, it } from 'vitest';
import actionLines from '../../../shared/reference/data/action-lines.json' with { type: 'json' };
import calendar from '../../../shared/reference/data/calendar.json' with { type: 'json' };
import codeLists from '../../../shared/reference/data/code-lists.json' with { type: 'json' };
import countries from '../../../shared/reference/data/countries.json' with { type: 'json' };
import edition2015 from '../../../shared/reference/data/editions/2015.json' with { type: 'json' };
import organization from '../../../shared/reference/data/organization.json' with { type: 'json' };
import sdgs from '../../../shared/reference/data/sdgs.json' with { type: 'json' };
import { DUTY_FILES } from '../../../shared/reference/duties.ts';

const duties = Object.fromEntries(DUTY_FILES.map((file) => [file.edition.id, file]));
const files = { actionLines, calendar, codeLists, countries, ...duties, edition2015, organization, sdgs };
const MARK_FIELD = /^(confidence|\w+Confidence)$/;
const SOURCE_FIELD = /^(source|sources|datesSource|consultationSource)$/;

function collect(value: unknown, field: RegExp): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, field));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const texts = [inner].flat().filter((item) => typeof item === 'string');
    return field.test(key) && texts.length > 0 ? texts : collect(inner, field);
  });
}

describe('reference data', () => {
  it.each(Object.entries(files))('%s uses only the three marks', (_name, file) => {
    const marks = collect(file, MARK_FIELD);
    expect(marks.filter((mark) => !/^(confirmed|from-memory|derived)$/.test(mark))).toEqual([]);
  });

  it.each(Object.entries(files))('%s lists every source that it cites', (_name, file) => {
    const listed = new Set(file.sources.map((source) => source.id));
    const cited = collect({ ...file, sources: [] }, SOURCE_FIELD);
    const isOwnReference = (source: string) => /^https:|^source document: /.test(source);
    expect(cited.filter((source) => !listed.has(source) && !isOwnReference(source))).toEqual([]);
  });
});
