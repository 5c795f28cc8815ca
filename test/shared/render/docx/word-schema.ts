/** What Word insists on (ECMA-376 part 1, annex A): which elements may stand in which, and in which order. */
import type { Node } from './read-package.ts';

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((name) => (name.includes(':') ? name : `w:${name}`));

const BLOCKS = words('p tbl sdt');
const RUNS = words('r hyperlink fldSimple bookmarkStart bookmarkEnd sdt');
const SIDES = 'top left bottom right';

/** Children in the order of the sequence, each at most once. */
const SEQUENCES: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  ),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  ),
  'w:tcPr': words(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:trPr': words('cantSplit tblHeader'),
  'w:numPr': words('ilvl numId'),
  'w:pBdr': words(`${SIDES} between bar`),
  'w:tblBorders': words(`${SIDES} insideH insideV`),
  'w:tblCellMar': words(SIDES),
  'w:sdt': words('sdtPr sdtEndPr sdtContent'),
  'w:docPartObj': words('docPartGallery docPartCategory docPartUnique'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr',
  ),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:font': words('altName panose1 charset family notTrueType pitch sig'),
  'w:settings': words(
    'writeProtection view zoom mirrorMargins defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  ),
  'wp:inline': words('wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic'),
  'pic:pic': words('pic:nvPicPr pic:blipFill pic:spPr'),
  'pic:blipFill': words('a:blip a:srcRect a:stretch'),
  'pic:spPr': words('a:xfrm a:prstGeom'),
};

/** Children in the order of the sequence, some of them many times. */
const REPEATED: Readonly<Record<string, readonly string[]>> = {
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  ),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tblGrid': words('gridCol'),
  'w:tr': words('trPr tc'),
  'w:tabs': words('tab'),
  'w:numbering': words('abstractNum num'),
  'w:styles': words('docDefaults latentStyles style'),
  'w:fonts': words('font'),
  'w:footnotes': words('footnote'),
};

/** Children in any order. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'w:body': [...BLOCKS, 'w:sectPr'],
  'w:hdr': BLOCKS,
  'w:ftr': BLOCKS,
  'w:footnote': BLOCKS,
  'w:sdtContent': [...BLOCKS, ...RUNS],
  'w:tc': ['w:tcPr', ...BLOCKS],
  'w:p': ['w:pPr', ...RUNS],
  'w:hyperlink': RUNS,
  'w:fldSimple': RUNS,
  'w:r': words(
    'rPr t tab fldChar instrText drawing footnoteReference noBreakHyphen footnoteRef separator continuationSeparator',
  ),
};

/** Everything in `node` and below that stands where it must not. */
export function orderFaults(node: Node): readonly string[] {
  return [...faultsOf(node), ...node.children.flatMap(orderFaults)];
}

function faultsOf({ children, name }: Node): readonly string[] {
  const names = children.map((child) => child.name);
  const once = SEQUENCES[name];
  const order = once ?? REPEATED[name];
  const known = order ?? CHOICES[name];
  if (known === undefined) return [];
  const strange = names.filter((child) => !known.includes(child)).map((child) => `${child} in ${name}`);
  const late =
    order === undefined
      ? []
      : misplaced(names, order, once !== undefined).map((child) => `${child} late in ${name}`);
  return [...strange, ...late, ...properties(names, name), ...ends(names, name)];
}

function misplaced(names: readonly string[], order: readonly string[], once: boolean): readonly string[] {
  return names.filter((child, at) => {
    const before = at === 0 ? -1 : order.indexOf(names[at - 1] ?? '');
    const own = order.indexOf(child);
    return own < before || (once && own === before);
  });
}

/** Properties come first. */
function properties(names: readonly string[], name: string): readonly string[] {
  const own = { 'w:p': 'w:pPr', 'w:r': 'w:rPr', 'w:tc': 'w:tcPr' }[name];
  return own !== undefined && names.lastIndexOf(own) > 0 ? [`${own} not first in ${name}`] : [];
}

/** A cell and a note end in a paragraph, the body in the properties of its last section; settings only name notes. */
function ends(names: readonly string[], name: string): readonly string[] {
  const last = { 'w:tc': 'w:p', 'w:footnote': 'w:p', 'w:hdr': 'w:p', 'w:ftr': 'w:p', 'w:body': 'w:sectPr' }[
    name
  ];
  if (name === 'w:footnote' && names.length === 0) return [];
  return last !== undefined && names.at(-1) !== last ? [`${name} ends in ${names.at(-1)}`] : [];
}
