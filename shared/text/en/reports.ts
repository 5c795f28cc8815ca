/**
 * English words: reports. The English catalogue is the original; its keys are the type of every key.
 *
 * A counted number `n` comes twice: `{n}` steers the plural, `{nFigure}` stands in the sentence and can be traced.
 */
import { reportChartsEn } from './report-charts.ts';
import { reportFamilyEn } from './report-family.ts';
import { reportIssuedEn } from './report-issued.ts';
import { reportKindsEn } from './report-kinds.ts';
import { reportRegistriesEn } from './report-registries.ts';
import { reportTablesEn } from './report-tables.ts';
import { reportWorkbookEn } from './report-workbook.ts';

export const reportsEn = {
  'report.cstd.name': 'Submission to the Commission on Science and Technology for Development',
  'report.cstd.title':
    'Submissions from entities in the United Nations system and elsewhere on their efforts in {year} to implement the outcome of the WSIS',
  'report.cstd.body': 'Commission on Science and Technology for Development',
  'report.cstd.mandate':
    'The Economic and Social Council, in its resolution 2006/46, asked the Commission on Science and Technology for Development to assist it in the system-wide follow-up to the World Summit on the Information Society (WSIS). ITU submits this report on progress in the action lines under Council Resolution 1332, for the attention of the Commission at its meeting in {sessionYear}.',
  'report.cstd.disclaimer':
    'The views in this submission are those of the contributors and do not necessarily reflect the views of the United Nations or of the Commission.',
  'report.cstd.summary':
    'This submission presents {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} that implemented the WSIS outcome in {year}, by action line. {claims, plural, =0 {No links} one {{claimsFigure} link} other {{claimsFigure} links}} to the Sustainable Development Goals (SDGs) {claims, plural, one {was} other {were}} declared, of which {outsideFigure} {outside, plural, one {lies} other {lie}} outside the WSIS–SDG Matrix.',
  'report.cstd.action': 'The Commission is invited to take note of this submission.',
  'report.cstd.unconfirmed':
    'The number of the session is derived from the yearly pattern of sessions and has not been confirmed in a published source.',

  'report.hlpf.name': 'Contribution to the High-level Political Forum on Sustainable Development',
  'report.hlpf.title':
    'Contribution of the ITU Council to the High-level Political Forum on Sustainable Development {sessionYear}',
  'report.hlpf.body': 'High-level Political Forum on Sustainable Development',
  'report.hlpf.session': '{sessionYear} session',
  'report.hlpf.who':
    'ITU is the United Nations specialized agency for information and communication technologies (ICTs). It uses the framework of the World Summit on the Information Society (WSIS) to help achieve the 2030 Agenda. This contribution is based on activities reported for {year}.',
  'report.hlpf.theme': 'The theme of the Forum in {sessionYear} is “{theme}”.',
  'report.hlpf.unconfirmed':
    'The theme or the goals under review in {sessionYear} are given from general knowledge and must be checked against the letter of the President of the Economic and Social Council.',
  'report.hlpf.goals-unknown':
    'No set of goals under in-depth review in {sessionYear} is recorded; all seventeen goals are therefore covered.',
  'report.hlpf.summary':
    'This contribution shows how activities reported for {year} supported the goals under review in {sessionYear}. It draws on {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}}. The text names {named, plural, =0 {none of them} one {# of them} other {# of them}}.',
  'report.hlpf.action': 'The High-level Political Forum is invited to consider this contribution.',

  'report.wsis20.name': 'ITU contribution to WSIS implementation 2015–2025',
  'report.wsis20.title': 'WSIS+20: ITU’s contribution to the implementation of the WSIS outcomes, {years}',
  'report.wsis20.body': 'ITU Council',
  'report.wsis20.background':
    'Council Resolution 1332 instructs the Secretary-General to report on ITU’s contribution to the implementation of the WSIS outcomes from {fromYear} to {year}. The report gives the milestones, challenges and emerging trends of each action line.',
  'report.wsis20.method':
    'Records of different years were taken under different rules. The sources of each year are shown below; counts of different years should be compared with this in mind.',
  'report.wsis20.summary':
    'From {fromYear} to {year}, {activities, plural, one {{activitiesFigure} activity was} other {{activitiesFigure} activities were}} recorded in {updates, plural, one {{updatesFigure} update} other {{updatesFigure} updates}}. Milestones, challenges and trends are given by action line; gaps and changes of method are marked.',
  'report.wsis20.action':
    'The Council is invited to note this report and to forward it to the bodies that review the WSIS outcomes.',

  'report.workbook.name': 'Members’ workbook',
  'report.workbook.title': 'WSIS and SDG activities in {year}: members’ workbook',
  'report.workbook.body': 'Council Working Group on WSIS and SDGs',
  'report.workbook.lead':
    'The workbook holds the records behind the reports on {year}, one row each, with the totals, the links to the WSIS–SDG Matrix, the gaps, and the changes since the previous edition where there is one. Filters on any sheet give the totals of this workbook. It counts what members may see; public papers count public records only, so their totals can be lower.',
  'report.workbook.summary':
    'The rows behind the reports on {year}: {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} with {updates, plural, one {{updatesFigure} update} other {{updatesFigure} updates}} and {claims, plural, one {{claimsFigure} SDG claim} other {{claimsFigure} SDG claims}}.',
  'report.workbook.action': 'The Working Group is invited to note the data.',

  'report.organization': 'International Telecommunication Union',
  'report.source': 'Submission by ITU',
  'report.first-draft': 'Draft 1',
  'report.first-draft.commented': 'Draft 1',
  'report.session': '{sessionNumber, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} session',
  'report.annex': 'Annex {number}',
  'report.machine-translation': '[machine translation]',
  'report.audience.public': 'public',
  'report.audience.members': 'ITU members',
  'report.audience.internal': 'internal',

  'report.reference.duty': '{resolution} ({edition})',
  'report.reference.clause': '{resolution} ({edition}), {section} {number}',
  'report.clause.resolves': 'resolves',
  'report.clause.instructs-sg': 'instructs the Secretary-General',
  'report.clause.instructs-sg-directors': 'instructs the Secretary-General and the Directors',
  'report.clause.annex': 'annex',
  'report.reference.ecosoc-2006-46': 'Economic and Social Council resolution 2006/46',
  'report.reference.geneva': 'Geneva Plan of Action (2003) and Tunis Agenda (2005)',
  'report.reference.agenda-2030': 'General Assembly resolution 70/1, the 2030 Agenda',
  'report.reference.matrix': 'WSIS–SDG Matrix, edition {edition}',
  'report.reference.published': '{name}, {address}',

  'report.section.introduction': 'Introduction',
  'report.section.general-introduction': 'General introduction',
  'report.section.read-me': 'Read me',
  'report.section.lines': 'Progress by action line',
  'report.section.impacts': 'Impacts, progress and gaps on the goals under review',
  'report.section.urgent-action': 'Areas where urgent action is needed',
  'report.section.goal-examples': 'Examples of action',
  'report.section.leave-no-one-behind': 'Leaving no one behind',
  'report.section.cooperation': 'Cooperation and interlinkages',
  'report.section.key-messages': 'Key messages',
  'report.section.sdg-links': 'Links to the Sustainable Development Goals',
  'report.section.outside': 'Claims outside the matrix',
  'report.section.gaps': 'Gaps',
  'report.section.years': 'The years in figures',
  'report.section.tallies': 'Totals',
  'report.section.goals-in-review': 'Goals under review',
  'report.section.targets': 'Goals and targets claimed',
  'report.section.records': 'Records named in the text',
  'report.section.method': 'Method and definitions',
  'report.section.changes': 'Changes since the previous edition',
  'report.section.last-year': 'Changes since last year',

  'report.coverage':
    'For the period from {from} to {to}, {expected, plural, one {{expectedFigure} activity was} other {{expectedFigure} activities were}} expected to report. {accepted, plural, =0 {No update was} one {{acceptedFigure} update was} other {{acceptedFigure} updates were}} accepted{nothingToReport, plural, =0 {} other {, including {nothingToReportFigure} with nothing to report}}. {open, plural, =0 {No update was left unaccepted} one {{openFigure} update existed but was not accepted} other {{openFigure} updates existed but were not accepted}} when the data were frozen, and {missing, plural, =0 {no activity was} one {{missingFigure} activity was} other {{missingFigure} activities were}} without any update.',
  'report.counted':
    'The figures below count records that may be shown to this document’s readers ({readers}): {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} with {claims, plural, one {{claimsFigure} SDG claim} other {{claimsFigure} SDG claims}} and {results, plural, one {{resultsFigure} stated result} other {{resultsFigure} stated results}}.',

  'report.line.heading': 'Action Line {codes}: {titles}',
  'report.line.combined': 'Action Lines {codes}: {titles}',
  'report.line.application': 'Action Line C7 ({titles})',
  'report.line.c7-whole': 'Action Line C7 as a whole: {titles}',
  'report.line.cross-cutting': 'Activities that concern all action lines',
  'report.line.silent':
    'No activity was reported under this heading from {from} to {to}. This does not mean that nothing was done.',
  'report.line.activities':
    'From {from} to {to}, {activities, plural, one {{activitiesFigure} activity was} other {{activitiesFigure} activities were}} reported under this heading, with {results, plural, =0 {no stated result} one {{resultsFigure} stated result} other {{resultsFigure} stated results}}.',
  'report.line.sectors': 'By Sector: {list}.',
  'report.line.regions': 'By region: {list}.',
  'report.line.goals': 'Goals with the most activities: {goals}.',
  'report.line.claims':
    '{claims, plural, one {{claimsFigure} SDG claim was} other {{claimsFigure} SDG claims were}} declared; {outside, plural, =0 {none lies} one {{outsideFigure} lies} other {{outsideFigure} lie}} outside the matrix.',
  'report.line.partners': 'Partners named in the activities that have most to show include {partners}.',
  'report.name-count': '{name} ({count})',
  'report.spread.none': 'not stated',
  'report.spread.several': 'Activities counted more than once in this list: {severalFigure}.',
  'report.goal-count': 'SDG {goal}, {title} ({count})',
  'report.role.facilitator': 'ITU is the facilitator of this action line.',
  'report.role.facilitator-in-practice':
    'Formal lists name ITU among the co-facilitators of this action line; in practice ITU acts as its facilitator.',
  'report.role.co-facilitator': 'ITU is a co-facilitator of this action line.',
  'report.role.partner': 'ITU is a partner in this action line.',
  'report.role.none-listed': 'Council Resolution 1332 lists no role of ITU in this action line.',

  'report.part.summary': 'Executive summary',
  'report.part.examples': 'Innovative policies, programmes and projects',
  'report.part.obstacles': 'Obstacles and challenges',
  'report.part.lessons': 'Lessons learned',
  'report.part.proposals': 'Future actions and commitments',
  'report.part.milestones': 'Milestones',
  'report.part.trends': 'Emerging trends',
  'report.part.nothing-on': 'Nothing was reported under: {headings}.',

  'report.titled': '{title} ({record})',
  'report.quote': '{text} — {source}',
  'report.example.results': 'Results: {results}.',
  'report.example.claims': 'SDG links: {codes}.',
  'report.example.evidence': 'Evidence: {link}.',
  'report.result.value': '{statement}: {value}',
  'report.result.dated': '{statement}: {value} ({date})',
  'report.result.stated': '{statement} ({date})',
  'report.trend': '{topic}: {text}',
  'report.milestones-of-year': '{year}: {milestones}',
  'report.milestone': '{milestone} ({date})',

  'report.goal.name': 'SDG {goal}',
  'report.goal.heading': 'SDG {goal}: {title}',
  'report.goal.silent': 'No activity with a link to this goal was reported for {year}.',
  'report.goal.activities':
    '{activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} with {claims, plural, one {{claimsFigure} claim} other {{claimsFigure} claims}} supported this goal in {year}.',
  'report.goal.lines': 'Action lines: {lines}.',
  'report.goal.obstacle': 'Obstacle: {text}',
  'report.urgent-action.none': 'No proposals for further action were reported under the goals under review.',
  'report.goal-examples.none': 'No example was reported under the goals under review.',
  'report.leave-no-one-behind.none': 'No activity reported on this subject.',
  'report.key-messages.none': 'No headline was reported under the goals under review.',
  'report.key-messages.lead':
    'Proposed from the headlines of activities with the strongest evidence, one goal in turn, for decision by the secretariat:',
  'report.cooperation.goals': 'Beyond the goals under review, activities also support {goals}.',
  'report.cooperation.none': 'No partners, regions or other goals were reported for {year}.',

  'report.matrix.support':
    'Of {claims, plural, one {{claimsFigure} SDG claim} other {{claimsFigure} SDG claims}}, {inMatrixFigure} {inMatrix, plural, one {is a link} other {are links}} of the WSIS–SDG Matrix (edition {edition}), {goalInMatrixFigure} {goalInMatrix, plural, one {shares} other {share}} only the goal with such a link, and {outsideFigure} {outside, plural, one {lies} other {lie}} outside it.',
  'report.unassessed':
    'Claims that cannot be assessed against the matrix, because their records name no action line: {unassessedFigure}.',
  'report.outside.lead':
    '{claims, plural, =0 {No claim lies} one {{claimsFigure} claim lies} other {{claimsFigure} claims lie}} outside the WSIS–SDG Matrix (edition {edition}){activities, plural, =0 {.} one {, of {activitiesFigure} activity. Such claims are allowed; the reasons given follow.} other {, of {activitiesFigure} activities. Such claims are allowed; the reasons given follow.}}',
  'report.outside.unassessed':
    'A record that names no action line cannot be compared with the matrix, so its claims are neither in the matrix nor outside it. Such claims: {unassessedFigure}; activities: {activitiesFigure}. Records, by number of claims: {records}.',
  'report.outside.unassessed-more': 'Only the first records are named; the members’ workbook holds the rest.',
  'report.gaps.coverage':
    'Activities stand in {cellsFigure} of the {allCellsFigure} cells (action line and goal) that the matrix links, and {linksFigure} of its {allLinksFigure} links are claimed exactly.',
  'report.gaps.concentration': 'Action lines with the most activities: {lines}.',
  'report.gaps.lead':
    'The WSIS–SDG Matrix (edition {edition}) links the action lines below to goals for which no activity was reported from {from} to {to}.',
  'report.gaps.since':
    'Where a line and a goal had activity earlier in the period but none in {year}, the last year with activity is given.',
  'report.gaps.none':
    'Every pair of action line and goal in the WSIS–SDG Matrix (edition {edition}) has at least one activity from {from} to {to}.',
  'report.years.lead': 'The tables show the activities of each year from {fromYear} to {year}.',
  'report.years.imported':
    '{count, plural, one {For {years}, records come} other {For the years {years}, records come}} only from imports such as the WSIS Stocktaking database, which asks for less; the figures show what was entered there, not all that was done.',
  'report.years.empty':
    '{count, plural, one {For {years}, no record was found.} other {For the years {years}, no record was found.}} The gap is one of data.',
  'report.targets.none': 'No goal or target was claimed from {from} to {to}.',
  'report.records.lead':
    'The text names {named, plural, =0 {no record} one {# record} other {# records}} of the {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} counted. All records stand in the members’ workbook.',
  'report.records.silent':
    'The text also names records with nothing to report, which are not counted here. Number: {silent, number}.',
  'report.records.listed': 'The records named are listed below with the paragraphs that name them.',
  'report.records.cut': 'Number listed: {shown, number}.',
  'report.changes.lead':
    'Since the previous edition of the data ({previous}), {added, plural, =0 {no record was} one {# record was} other {# records were}} added, {changed, plural, =0 {none} other {#}} changed and {removed, plural, =0 {none} other {#}} removed.',
  'report.last-year.lead':
    'This annex compares the activities reported for {now} with those reported for {last}, as they stand in the data set of that year ({snapshot}). Only activities on which there was something to report, and which the readers of this report may see, are counted.',
  'report.last-year.sums':
    'Activities reported this year: {activitiesFigure}; last year: {before, number}; in both years: {both, number}; this year and not last year: {fresh, number}; last year and not this year: {gone, number}.',
  'report.last-year.spread':
    'Of the activities reported for {now}, in more than one row: {severalFigure}; in no row, because they name no action line: {noneFigure}.',
  'report.last-year.none':
    'No data set of {last} is kept here, so this report cannot tell what changed since last year.',
  'report.change.added': 'added',
  'report.change.changed': 'changed',
  'report.change.removed': 'removed',

  'report.method.counting':
    'An activity is counted once in each total. It is counted in the row of every action line that it names, so rows add up to more than the total. An update with nothing to report is counted in the coverage only.',
  'report.method.distinct':
    'Tables, rows and totals count records as submitted. Where records are marked as duplicates of one another, a second total, the distinct one, counts each such group once.',
  'report.method.combined':
    'C1 and C11, C3 and C7 e-science, and C4 and C7 e-employment are reported together; an activity that names both lines of a pair is counted once under their common heading.',
  'report.method.cross-cutting':
    'An activity that concerns all action lines is counted in a row of its own and in the totals. Where it also names single lines, it is counted in the rows of those lines too, and of no others.',
  'report.method.regions':
    'An activity that states countries and no region is counted in the regions of its countries.',
  'report.method.claims':
    'Only SDG claims that focal points declared, that came with imported data, or that were suggested and accepted are counted. Claims under question or rejected by a reviewer are not, nor are links that only the matrix implies.',
  'report.method.support':
    'A claim is in the matrix when one of the activity’s lines has a link with exactly this goal or target; the goal is in the matrix when a line has any link under the same goal; otherwise the claim lies outside. A claim of a record that names no action line cannot be assessed and is counted apart. Edition {edition} of the WSIS–SDG Matrix was used.',
  'report.method.coverage':
    'An activity is expected to report unless it was completed or cancelled before the period. Only accepted updates are counted.',
  'report.method.audience':
    'Records and fields that are closed to the readers of this document ({readers}) are neither shown nor counted.',
  'report.method.languages':
    'Texts of records stand in the language of this document where there is such a version, and otherwise in their original language.',
  'report.method.parity':
    'All languages of this report hold the same paragraphs, tables and figures. Word limits are measured on the English text.',
  'report.method.choice':
    'Activities are chosen for the text by a fixed rule: measured results, evidence, primary claims and a complete description come first; ties are decided by record number. Long texts are cut, which is shown by […].',
  'report.method.trace':
    'Every number in the annex of figures can be traced to the records behind it in data set {snapshot}.',
  'report.method.names':
    'Official names in this language (action lines, goals, Sectors, countries, resolutions, themes): {all, number}; of these, not yet checked against a published text: {n, number}. Short labels of targets are the project’s own wording.',

  ...reportChartsEn,
  ...reportFamilyEn,
  ...reportIssuedEn,
  ...reportKindsEn,
  ...reportRegistriesEn,
  ...reportWorkbookEn,
  ...reportTablesEn,
} as const;
