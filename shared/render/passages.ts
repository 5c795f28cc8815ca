/** Sentences of a language that runs against the document: those that follow each other are read as one passage. */
import { languageDirection } from '../reference/languages.ts';
import type { Inline } from '../reports/document.ts';

type Direction = 'ltr' | 'rtl';
type Text = Extract<Inline, { type: 'text' }>;

/**
 * `runs` of a document that runs `around`, with neighbours of one such language, between which only a space or a colon stands, as one run.
 * Each apart, as it is set off from the words of the document, an English sentence among Arabic ones would stand to the
 * left of the one that it follows.
 */
export function passages(runs: readonly Inline[], around: Direction): readonly Inline[] {
  const all: Inline[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as Inline;
    const [before, next] = [all.at(-1), runs[at + 1]];
    if (leadsOn(run) && isForeign(before, around) && isForeign(next, around) && areAlike(before, next)) {
      all[all.length - 1] = { ...before, text: before.text + run.text + next.text };
      at += 1;
    } else all.push(run);
  }
  return all;
}

/** A name in the other language is read before what stands behind its colon, as in a document of that language. */
function leadsOn(run: Inline): run is Text {
  return run.type === 'text' && /^(?:\s+|\s*[:：]\s*)$/u.test(run.text) && run.change === undefined;
}

function isForeign(run: Inline | undefined, around: Direction): run is Text {
  return run?.type === 'text' && run.lang !== undefined && languageDirection(run.lang) !== around;
}

function areAlike(one: Text, other: Text): boolean {
  return (
    one.lang === other.lang &&
    one.strong === other.strong &&
    one.emphasis === other.emphasis &&
    one.change === undefined &&
    other.change === undefined
  );
}
