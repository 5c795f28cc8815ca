/** Bullets, and numbers that begin anew in each list (ECMA-376 part 1, 17.9). */
import { WORD } from './namespaces.ts';
import type { Register } from './register.ts';
import { NUMBER_TAB } from './styles.ts';

const HANGING = 397;

const abstractList = (id: number, format: string, text: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${NUMBER_TAB + HANGING}" w:hanging="${HANGING}"/></w:pPr></w:lvl></w:abstractNum>`;

/** The part for `lists`. */
export function numberingPart(lists: Register['kept']['lists']): string {
  const each = lists.map(({ number, ordered }) => {
    const anew = ordered ? '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' : '';
    return `<w:num w:numId="${number}"><w:abstractNumId w:val="${ordered ? 1 : 0}"/>${anew}</w:num>`;
  });
  return `<w:numbering ${WORD}>${abstractList(0, 'bullet', '•')}${abstractList(1, 'decimal', '%1.')}${each.join('')}</w:numbering>`;
}
