/** A machine's translation that a person has changed is no machine's any more. */
import type { LocalizedText } from '../activities/record.ts';
import { LANGUAGES } from '../reference/languages.ts';

/** `mine` with `reviewed` where a version that was `machine` in `known` has other words now. */
export function settleText(mine: LocalizedText, known: LocalizedText | undefined): LocalizedText {
  const changed = LANGUAGES.flatMap((language) => {
    const [own, before] = [mine[language], known?.[language]];
    if (own?.status !== 'machine' || before?.status !== 'machine' || before.text === own.text) return [];
    return [[language, { text: own.text, status: 'reviewed' }]];
  });
  return changed.length === 0 ? mine : { ...mine, ...Object.fromEntries(changed) };
}
