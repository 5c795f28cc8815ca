/** A section each for the lines, or for the values of a field, that entries of a registry have; the others are named. */
import type { Block, Paragraph } from '../../document.ts';
import type { RegistryPart } from '../../report-kind.ts';
import type { ComposeContext } from '../context.ts';
import { paragraph, type SectionDraft, text } from '../draft.ts';
import { type EntryGroup, entryGroups } from '../entry-groups.ts';
import { factsOf } from '../facts.ts';
import { recordRun } from '../local-text.ts';
import type { RegistryAsked } from '../registry-book.ts';
import { askedOf, registryOf } from './registry-lead.ts';

/** `blocksOf` writes what stands under a heading, below the number of its entries. */
export function grouped(
  context: ComposeContext,
  part: RegistryPart,
  by: string,
  blocksOf: (id: string, asked: RegistryAsked, part: string) => readonly Block[],
): { readonly gaps: readonly Paragraph[]; readonly sections: readonly SectionDraft[] } {
  const { registries, writer } = context;
  const groups = entryGroups(context, registryOf(part.registry), part, by).map((group) => {
    const { lines: _, ...asked } = askedOf(context, part, group.more);
    return { ...group, asked };
  });
  const filled = groups.filter(({ asked }) => registries.entries(asked).length > 0);
  const empty = groups.filter((group) => !filled.includes(group));
  // That nothing is there at all, the lead has said.
  const gaps = filled.length === 0 || empty.length === 0 ? [] : [gapsOf(context, part, empty)];
  const sections = filled.map(({ asked, code, id, lang, name }): SectionDraft => {
    const facts = { ...factsOf(context), entries: registries.count(asked) };
    const said = paragraph(`${id}-entries`, writer.say('report.registry.entries', facts));
    const title = code === '' ? name : writer.plain('report.registry.heading', { code, name });
    const blocks = [said, ...blocksOf(id, asked, code === '' ? name : code)];
    return { id, title, titleLang: lang, blocks, sections: [] };
  });
  return { gaps, sections };
}

function gapsOf(context: ComposeContext, { id }: RegistryPart, empty: readonly EntryGroup[]): Paragraph {
  return gapsParagraph(context, id, 'report.registry.gaps', empty);
}

/** One sentence that names what has no entry: codes where there are some, else names. */
export function gapsParagraph(
  context: ComposeContext,
  id: string,
  key: Parameters<ComposeContext['writer']['say']>[0],
  groups: readonly EntryGroup[],
): Paragraph {
  const { writer } = context;
  const rows = writer.series(
    groups.map(({ code, lang, name }) => [code === '' ? recordRun(name, lang, writer.language) : text(code)]),
  );
  return paragraph(`${id}-gaps`, writer.say(key, { ...factsOf(context), rows }));
}
