/** Document model to one HTML file that asks nothing of the network: accessible, printable, and traceable by its ids. */
import type { DocumentModel, Inline, Masthead, Section } from '../../reports/document.ts';
import { isPlainNumber } from '../../reports/heading.ts';
import { type ChartPictures, NO_PICTURES } from '../charts/picture.ts';
import { label } from '../label.ts';
import { outlineOf } from '../outline.ts';
import { qrPath } from '../qr-path.ts';
import { renderBlock } from './blocks.ts';
import { escapeHtml, fragment, idAttribute } from './escape.ts';
import { figureLabels } from './figure-labels.ts';
import { FIGURES_PLACE, renderFigures } from './figures-annex.ts';
import { type HtmlContext, renderRuns, titleHtml } from './runs.ts';
import { STYLE, styleSource } from './style.ts';

const CONTENT_PLACE = 'content:main';

/** HTML (Living Standard) of the document, UTF-8, with style sheet and pictures inside and a policy that forbids all else. */
export function renderHtml(model: DocumentModel, pictures: ChartPictures = NO_PICTURES): string {
  const outline = outlineOf(model);
  const context: HtmlContext = {
    outline,
    direction: model.direction,
    pictures,
    valueOf: (figure) => model.figures[figure]?.value,
  };
  const figures = renderFigures(model, context);
  const style = figures === '' ? STYLE : `${STYLE}${figureLabels(model)}`;
  const policy = `default-src 'none'; style-src ${styleSource(style)}; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${model.language}" dir="${model.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(pageTitle(model))}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="${fragment(CONTENT_PLACE)}">${escapeHtml(label(model, 'skip'))}</a>
<header>
${renderMasthead(model.masthead, label(model, 'agendaItem'))}
<p class="source">${escapeHtml(model.masthead.source)}</p>
<h1>${escapeHtml(model.title)}</h1>
</header>
<main id="${CONTENT_PLACE}" tabindex="-1">
${renderFront(model, context)}
${renderContents(model, figures !== '')}
${model.sections.map((section) => renderSection(section, 2, model, context)).join('\n')}
${model.annexes.map((section) => `<div class="annex">\n${renderSection(section, 2, model, context)}\n</div>`).join('\n')}
${figures}
</main>
${renderColophon(model)}
</body>
</html>
`;
}

function pageTitle({ title, masthead }: DocumentModel): string {
  return masthead.symbol === undefined ? title : `${masthead.symbol}: ${title}`;
}

function renderMasthead(masthead: Masthead, agendaItem: string): string {
  const line = (text: string | undefined, name?: string): string =>
    text === undefined || text === '' ? '' : `<p${name ? ` class="${name}"` : ''}>${escapeHtml(text)}</p>`;
  const agenda = masthead.agendaItem === undefined ? undefined : `${agendaItem} ${masthead.agendaItem}`;
  const to = [
    line(masthead.organization, 'strong'),
    line(masthead.body, 'strong'),
    line(masthead.meeting),
    line(masthead.placeAndDates),
  ];
  const identity = [
    line(masthead.symbol, 'strong'),
    line(masthead.distribution),
    line(masthead.revision),
    line(masthead.date),
    line(masthead.languageLine),
    line(agenda),
  ];
  return `<div class="masthead">\n<div class="to">${to.join('')}</div>\n<div class="id">${identity.join('')}</div>\n</div>`;
}

function renderFront(model: DocumentModel, context: HtmlContext): string {
  const { summary, actionRequired, references, expectedResults = [], contact = [] } = model.front;
  const part = (
    name: 'summary' | 'actionRequired' | 'references' | 'expectedResults' | 'contact',
    texts: readonly (readonly Inline[])[],
  ): string => {
    const filled = texts.filter((text) => text.length > 0);
    if (filled.length === 0) return '';
    const lines = filled.map((text) => `<p>${renderRuns(text, context)}</p>`).join('\n');
    return `<h2>${escapeHtml(label(model, name))}</h2>\n${lines}`;
  };
  const parts = [
    part('summary', summary),
    part('expectedResults', [expectedResults]),
    part('actionRequired', [actionRequired]),
    part('references', references),
    part('contact', [contact]),
  ];
  const filled = parts.filter((each) => each !== '');
  return filled.length === 0 ? '' : `<div class="front">\n${filled.join('\n')}\n</div>`;
}

/** Deeper headings would make the contents longer than a short report. */
const CONTENTS_DEPTH = 2;

function renderContents(model: DocumentModel, withFigures: boolean): string {
  const title = escapeHtml(label(model, 'contents'));
  if (title === '') return '';
  const item = (section: Section, depth: number): string => {
    const { id, sections } = section;
    const shown = numberHtml(section.number) + titleHtml(section, (html) => html);
    const list = depth < CONTENTS_DEPTH ? sections.map((section) => item(section, depth + 1)) : [];
    const below = list.length === 0 ? '' : `\n<ol>\n${list.join('\n')}\n</ol>\n`;
    return `<li><a href="${fragment(id)}">${shown}</a>${below}</li>`;
  };
  const items = [...model.sections, ...model.annexes].map((section) => item(section, 1));
  if (withFigures)
    items.push(`<li><a href="${fragment(FIGURES_PLACE)}">${escapeHtml(label(model, 'figures'))}</a></li>`);
  return `<nav aria-labelledby="contents:all">\n<h2 id="contents:all">${title}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>`;
}

function renderSection(section: Section, level: number, model: DocumentModel, context: HtmlContext): string {
  const tag = `h${Math.min(level, 6)}`;
  const head = `<${tag} id="${idAttribute(section.id)}">${numberHtml(section.number)}${titleHtml(section)}</${tag}>`;
  const blocks = section.blocks.map((block) => renderBlock(block, model, context));
  const below = section.sections.map((each) => renderSection(each, level + 1, model, context));
  return ['<section>', head, ...blocks, ...below, '</section>'].join('\n');
}

/** `2.1` in a column of its own; `Annex 1` set off by a dash. */
function numberHtml(number: string | undefined): string {
  if (number === undefined) return '';
  return isPlainNumber(number)
    ? `<span class="number">${escapeHtml(number)}</span> `
    : `${escapeHtml(number)} – `;
}

function renderColophon({ colophon, verification }: DocumentModel): string {
  const lines = colophon.lines.map(
    ({ label: name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${isolated(value)}</dd>`,
  );
  const code = verification === undefined ? '' : `\n${qrSvg(verification.qr)}`;
  return `<footer>\n<h2>${escapeHtml(colophon.title)}</h2>\n<dl>\n${lines.join('\n')}\n</dl>${code}\n</footer>`;
}

/** What a computer takes runs from left to right, its last stop too. */
function isolated(value: string): string {
  const tag = /^[\x20-\x7e]+$/.test(value) ? '<bdi lang="en" dir="ltr">' : '<bdi>';
  return `${tag}${escapeHtml(value)}</bdi>`;
}

/** For those who read it with a camera; its words stand above, so nobody else needs to be told of it. */
function qrSvg(content: string): string {
  const { d, size } = qrPath(content);
  return `<svg class="qr" viewBox="0 0 ${size} ${size}" aria-hidden="true"><path d="${d}"/></svg>`;
}
