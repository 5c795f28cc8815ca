/** Which of the secretariat's texts have been overtaken: by what stands below them, or by the text that they translate. */
import type { Language } from '../reference/languages.ts';
import { type Report, sourceLanguage, textHash } from './report.ts';

export interface StaleEdit {
  readonly section: string;
  readonly language: Language;
  /** `missing`: other languages have a text; `source`: the text it translates has changed; `generated`: the text below has. */
  readonly because: 'missing' | 'source' | 'generated';
}

/** In order of section and language; a text that is saved again is no longer stale. */
export function staleEdits(report: Report): readonly StaleEdit[] {
  const source = sourceLanguage(report);
  const generated = report.issues.at(-1)?.generated ?? {};
  return Object.entries(report.edits).flatMap(([section, edits]) => {
    const original = edits[source]?.text ?? '';
    return report.languages.flatMap((language): readonly StaleEdit[] => {
      const edit = edits[language];
      if (edit === undefined) return [{ section, language, because: 'missing' }];
      if (language !== source && edit.basedOn.source !== textHash(original)) {
        return [{ section, language, because: 'source' }];
      }
      const below = generated[section];
      return below !== undefined && below !== edit.basedOn.generated
        ? [{ section, language, because: 'generated' }]
        : [];
    });
  });
}
