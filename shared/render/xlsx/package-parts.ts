/** The parts of a workbook that say what is in it: content types, relationships, the list of sheets, properties. */
import type { WorkbookModel } from '../../reports/sheets.ts';
import { escapeAttribute, escapeText } from './cell-text.ts';
import { printArea, printTitles } from './page-setup.ts';
import { PACKAGE, RELATIONS, relationship, relationships } from './relationships.ts';
import type { SheetPlan } from './sheet-plan.ts';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';

/** The parts by name, in the order in which they stand in the archive. */
export function packageParts(
  model: WorkbookModel,
  plans: readonly SheetPlan[],
): readonly (readonly [name: string, xml: string])[] {
  return [
    ['[Content_Types].xml', contentTypes(plans)],
    [
      '_rels/.rels',
      relationships([
        relationship('rId1', 'officeDocument', 'xl/workbook.xml'),
        relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
        relationship('rId3', 'extended-properties', 'docProps/app.xml'),
      ]),
    ],
    // LibreOffice takes row heights as they are only from programs it knows: this, and `fileVersion` below.
    [
      'docProps/app.xml',
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>',
    ],
    ['docProps/core.xml', properties(model)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        relationship('rId0', 'styles', 'styles.xml'),
        ...plans.map(({ number }) =>
          relationship(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`),
        ),
      ]),
    ],
    ['xl/workbook.xml', workbook(plans)],
  ];
}

function contentTypes(plans: readonly SheetPlan[]): string {
  const overrides = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main`],
    ['xl/styles.xml', `${SPREADSHEET}.styles`],
    ...plans.flatMap(({ number, sheet }) => [
      [`xl/worksheets/sheet${number}.xml`, `${SPREADSHEET}.worksheet`],
      [`xl/tables/table${number}.xml`, `${SPREADSHEET}.table`],
      ...(sheet.pictures?.length ? [[`xl/drawings/drawing${number}.xml`, DRAWING]] : []),
    ]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties'],
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}+xml"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

function workbook(plans: readonly SheetPlan[]): string {
  const sheets = plans.map(
    ({ number, title }) =>
      `<sheet name="${escapeAttribute(title)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const name = (what: string, index: number, place: string | undefined): string =>
    place === undefined
      ? ''
      : `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeText(place)}</definedName>`;
  const names = plans.map(
    (plan, index) =>
      name('Print_Area', index, printArea(plan)) + name('Print_Titles', index, printTitles(plan)),
  );
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><fileVersion appName="xl"/><bookViews><workbookView/></bookViews><sheets>${sheets.join('')}</sheets><definedNames>${names.join('')}</definedNames></workbook>`;
}

/** Who made it from what (Dublin Core, ECMA-376 part 2, 11). No day: the same workbook has the same bytes. */
function properties({ audience, kind, language, makers, title }: WorkbookModel): string {
  const creator = escapeText(`WSIS reporting ${makers.code}`);
  const made = Object.entries(makers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeText(title)}</dc:title><dc:subject>${escapeText(kind)}</dc:subject><dc:creator>${creator}</dc:creator><dc:language>${language}</dc:language><cp:keywords>audience: ${audience}; language: ${language}</cp:keywords><dc:description>${escapeText(made)}</dc:description><cp:lastModifiedBy>${creator}</cp:lastModifiedBy></cp:coreProperties>`;
}
