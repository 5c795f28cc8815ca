/** A rationale repeats the words of its goal or target instead of giving a reason: the usual failure of such forms. */
import { findGoal, findTarget, goalOf, isSdgCode } from '../../reference/sdgs.ts';
import { letterRuns } from '../letter-runs.ts';
import { originalText } from '../original-text.ts';
import { type Hit, NO_HITS, type Rule, severities } from './rule.ts';

/** Share of the rationale's words that may be the target's own. */
const NEAR = 0.75;
/** How the official targets begin in the languages of the form; a reason never begins so. */
const OFFICIAL_OPENING =
  /^["'«“]?(?:by 20[23]0,|d[’']ici (?:à|à la fin de) 20[23]0,|de aquí a 20[23]0,|к 20[23]0 году|到20[23]0年)/i;

export const rationaleRepeatsTarget: Rule = {
  id: 'rationale-repeats-target',
  severity: severities('error', 'warning', 'warning'),
  fields: ['claims'],
  params: ['code'],
  check: ({ activity: { claims }, update }) => {
    let hits: Hit[] | undefined;
    for (let index = 0; index < claims.length; index += 1) {
      const claim = claims[index];
      if (claim?.rationale === undefined || !isSdgCode(claim.code)) continue;
      const text = originalText(claim.rationale, update.originalLanguage)?.text ?? '';
      if (!repeats(text, claim.code)) continue;
      hits ??= [];
      hits.push({ field: `claims.${index}.rationale`, value: text, params: { code: claim.code } });
    }
    return hits ?? NO_HITS;
  },
};

function repeats(text: string, code: string): boolean {
  if (OFFICIAL_OPENING.test(text)) return true;
  const words = letterRuns(text);
  if (words.length === 0 || words.length > 60) return false;
  const own = ownWords(code);
  let others = words.length * (1 - NEAR);
  for (let index = 0; index < words.length && others >= 0; index += 1) {
    if (!own.has((words[index] as string).toLowerCase())) others -= 1;
  }
  return others >= 0;
}

const remembered = new Map<string, ReadonlySet<string>>();

/** Words of the label of a target and of its goal's names. */
function ownWords(code: string): ReadonlySet<string> {
  let words = remembered.get(code);
  if (words === undefined) {
    const goal = findGoal(String(goalOf(code)));
    const names = goal === undefined ? [] : Object.values(goal.shortTitle).map(({ text }) => text);
    words = new Set([...names, findTarget(code)?.label ?? '', `sdg goal target ${code}`].flatMap(wordsOf));
    remembered.set(code, words);
  }
  return words;
}

const wordsOf = (text: string): readonly string[] => letterRuns(text.toLowerCase());
