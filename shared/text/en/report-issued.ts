/** English words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */

export const reportIssuedEn = {
  'report.council.name': 'Comprehensive annual report to the Council',
  'report.council.title':
    'ITU’s contribution to the implementation of the WSIS outcomes and the 2030 Agenda: {when}',
  'report.hlpf.source': 'Contribution by the ITU Council',
  'report.council.source': 'Report by the Secretary-General',
  'report.council.summary':
    'This report presents activities that implemented the WSIS outcomes and the 2030 Agenda from {from} to {to}. Activities: {activitiesFigure}; updates: {updatesFigure}; results stated: {resultsFigure}; links to the Sustainable Development Goals declared: {claimsFigure}, of which outside the WSIS–SDG Matrix: {outsideFigure}.',
  'report.council.summary-parts':
    'The report is arranged by ITU’s role: lead facilitator, facilitator of Action Lines C2, C5 and C6, co-facilitator of or partner in the others, and member of UNGIS. Other WSIS outcomes, proposals and gaps follow.',
  'report.council.action':
    'The Council is invited to consider this report and to take the decisions it deems appropriate.',
  'report.council.mandate':
    'Council Resolution 1332 instructs the Secretary-General to submit to the Council each year a comprehensive report on the activities, actions and engagements of ITU in the implementation of the WSIS outcomes and the 2030 Agenda. This report covers the period from {from} to {to}.',
  'report.council.contributions':
    'The activities are attributed to the three Sectors and the General Secretariat as their records state. {sectors}',
  'report.council.no-contributions':
    'No activity of the period states a Sector or the General Secretariat, so none is attributed to them.',
  'report.section.council-overview': 'Overview of activities and projects in the period',
  'report.section.lead-facilitator': 'Lead facilitator, with UNESCO and UNDP',
  'report.section.lines-facilitated': 'Facilitator of Action Lines C2, C5 and C6',
  'report.section.lines-supported': 'Co-facilitator of or partner in the other action lines',
  'report.section.ungis': 'United Nations Group on the Information Society (UNGIS)',
  'report.section.other-outcomes': 'Implementation of other WSIS outcomes',
  'report.section.way-forward': 'Conclusion and way forward',
  'report.way-forward.lead':
    'The following further activities are proposed in the records, one action line in turn.',
  'report.way-forward.cut': 'Others stand in the members’ workbook. Number shown: {shown, number}.',
  'report.way-forward.none': 'No further activities were proposed in the records of the period.',
  'report.topic.lead-facilitation': 'lead facilitation',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'measurement of ICT for development',
  'report.topic.forum': 'WSIS Forum',
  'report.topic.stocktaking': 'WSIS Stocktaking',
  'report.topic.prizes': 'WSIS Prizes',
  'report.topic.wtisd': 'World Telecommunication and Information Society Day',
  'report.topic.activities':
    'Activities on this subject from {from} to {to}: {activitiesFigure}. Each is counted under the action lines that it names, too.',
  'report.topic.silent':
    'From {from} to {to}, nothing was reported on the following subjects: {subjects}. This does not mean that nothing was done.',
  'report.topic.silent.one':
    'From {from} to {to}, nothing was reported on this subject. This does not mean that nothing was done.',
  'report.method.topics':
    'An activity belongs to a subject (lead facilitation, UNGIS, measurement, WSIS Forum, Stocktaking, Prizes, World Telecommunication and Information Society Day) when it names a paragraph of the Tunis Agenda on it, or when its title has the subject’s name.',
  'report.line.printed-at': 'This action line is reported together with Action Line {place}, in one section.',
  'report.when.year': '{year}',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': 'Original: English',
  'report.distribution': 'Distr.: General',
  'report.symbol.Rev': 'Revision {number}',
  'report.symbol.Rev.commented': 'Revision {number}',
  'report.symbol.Add': 'Addendum {number}',
  'report.symbol.Corr': 'Corrigendum {number}',
  'report.section.coverage': 'Coverage',
  'report.figure.drafted': 'Updates drafted',
  'report.figure.submitted': 'Updates submitted and waiting for review',
  'report.figure.returned': 'Updates returned to their authors',
  'report.figure.changed': 'Accepted updates of which a changed version waits',
  'report.figure.imported': 'Entries taken from WSIS Stocktaking or earlier files',
  'report.figure.matrix-cells': 'Cells of the matrix (action line and goal) that it links',
  'report.figure.matrix-cells-with-activity': 'Such cells in which an activity stands',
  'report.figure.matrix-links': 'Links of the matrix',
  'report.figure.matrix-links-claimed': 'Links of the matrix that an activity claims exactly',
  'report.figure.units-beyond': 'all but the {most, number} with the most activities expected to report',
  'report.figure.all-readers': 'Records of all classes of reader',
  'report.coverage.left-out':
    'Only accepted updates are in this report. Left out when the data were frozen: drafts: {draftedFigure}; submitted and waiting for review: {submittedFigure}; returned to their authors: {returnedFigure}.',
  'report.coverage.changed':
    'Accepted updates of which a changed version was waiting, as a draft or for review: {changedFigure}; the accepted text was used.',
  'report.coverage.imported':
    'Entries taken from WSIS Stocktaking or earlier files, for which nobody was asked to report: {importedFigure}.',
  'report.coverage.no-call':
    'No annual report is on record for {years}: no call for reports is on record, and nobody is counted as expected to report for that time.',
  'report.redline': '{revision}: changes since {issue} are marked',
  'report.edited': 'Text of the secretariat.',
  'report.waived':
    'The table shows the waivers that were in force when the data were frozen: who was excused from reporting, or from a rule, and why.',
  'report.waived.none':
    'No waiver was in force when the data were frozen: nobody was excused from reporting or from a rule.',
  'report.waived.all-records': 'All records',
  'report.waived.reporting': 'Reporting as a whole',
  'report.table.waivers': 'Waivers in force when the data were frozen',
  'report.coverage.unmapped':
    'What could not be mapped: SDG claims outside the WSIS–SDG Matrix: {outsideFigure}; claims that cannot be assessed, because their records name no action line: {unassessedFigure}; activities that name no action line: {noneFigure}.',
  'report.coverage.tables':
    'The tables count records that may be shown to this document’s readers ({readers}). An activity stands in the row of each action line that it names, so rows add up to more than the total.',
  'report.coverage.no-tables':
    'Counts by action line and by unit are not on record for this data set and period.',
  'report.table.coverage-line': 'Who was asked and who answered, by action line',
  'report.table.coverage-unit': 'Who was asked and who answered, by unit',
  'report.column.accepted': 'Updates accepted',
  'report.column.subject': 'Subject',
  'report.row.no-line': 'No action line named',
  'report.row.no-unit': 'No unit stated',
  'report.row.other-units': 'Other units ({count, number})',
  'report.label.expectedResults': 'Expected results',
  'report.label.contact': 'Contact',
  'report.maker.verify': 'Check in the folder of this report set',
  'report.maker.address': 'Published at',
  'report.reporters':
    'Of these activities, ITU’s own or shared: {ituFigure}; of other stakeholders, known from collections such as the WSIS Stocktaking database: {otherFigure}.',
  'report.reporter.itu': 'ITU, alone or with others',
  'report.reporter.other': 'other stakeholders',
  'report.column.reporter': 'Whose activity',
  'report.counted.nothing':
    'Activities on which there was nothing to report: {nothingFigure}. Each is counted in the coverage, and in no other figure.',
  'report.distinct':
    'Activities as submitted: {activitiesFigure}; distinct, with records marked as duplicates counted once: {distinctFigure}.',
  'report.nothing': 'There was nothing to report on {records}.',
  'report.nothing.among': 'There was nothing to report on these, among others: {records}.',
  'report.line.goals-all': 'Goals with activities: {goals}.',
  'report.spread.no-line': 'no action line stated',
  'report.spread.no-sector': 'no ITU Sector stated',
  'report.spread.several-lines': 'Activities counted under more than one action line: {severalFigure}.',
  'report.goal.lines-most': 'Action lines with the most activities: {lines}.',
  'report.cooperation.goals-most':
    'Beyond the goals under review, activities also support other goals; those with the most activities: {goals}.',
  'report.cooperation.each': 'An activity is counted under each goal that it serves.',
  'report.part.elsewhere': 'Counted here and reported under another heading: {records}.',
  'report.line.c7-applications':
    'This heading is for activities that name Action Line C7 without an application. Activities under its eight applications, each counted once here: {activitiesFigure}; they are reported under the heading of each application that they name: {applications}.',
  'report.part.in-applications': 'Reported only under the headings of the applications: {headings}.',
  'report.role.co-facilitators': 'ITU is a co-facilitator of these action lines.',
  'report.role.of-line': '{line}: {role}',
  'report.years.span': '{from}–{to}',
  'report.gap.meeting': '[meeting to be announced]',
  'report.gap.place': '[place to be announced]',
  'report.gap.dates': '[dates to be announced]',
  'report.place-and-dates': '{place}, {dates}',
  'report.needs-translation': '[original language: {language}; needs translation]',
  'report.language.ar': 'Arabic',
  'report.language.zh': 'Chinese',
  'report.language.en': 'English',
  'report.language.fr': 'French',
  'report.language.ru': 'Russian',
  'report.language.es': 'Spanish',
  'report.chart.goals-years': 'Activities by year and goal under review in {sessionYear}, {years}',
  'report.table.goals-years': 'Activities by year under the goals reviewed in {sessionYear}, {years}',
  'report.note.goals-years':
    'All years of the data set are counted here; the text counts {year} only. An activity is counted in each year for which it has an update.',
  'report.note.calendar': 'Calendar of this system; no page of the body itself is on record for it.',
  'report.method.marks': 'Headings mark with {mark} the official names that have not been checked.',
} as const;
