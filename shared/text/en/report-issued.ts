/** English words: the report to the Council, coverage, mastheads as issued. Part of reports.ts. */

export const reportIssuedEn = {
  'report.council.name': 'Comprehensive annual report to the Council',
  'report.council.title':
    'ITU’s contribution to the implementation of the WSIS outcomes and the 2030 Agenda: {when}',
  'report.council.source': 'Report by the Secretary-General',
  'report.council.summary':
    'This report presents the activities of the three Sectors and the General Secretariat that implemented the WSIS outcomes and the 2030 Agenda from {from} to {to}. Activities: {activitiesFigure}; updates: {updatesFigure}; results stated: {resultsFigure}; links to the Sustainable Development Goals declared: {claimsFigure}, of which outside the WSIS–SDG Matrix: {outsideFigure}.',
  'report.council.summary-parts':
    'It is arranged by ITU’s role: lead facilitator, facilitator of Action Lines C2, C5 and C6, co-facilitator of or partner in the others, and member of UNGIS. Other WSIS outcomes, proposals and gaps follow.',
  'report.council.action':
    'The Council is invited to consider this report and to take the decisions it deems appropriate.',
  'report.council.mandate':
    'Council Resolution 1332 instructs the Secretary-General to submit to the Council each year a comprehensive report on the activities, actions and engagements of ITU in the implementation of the WSIS outcomes and the 2030 Agenda. This report covers the period from {from} to {to}.',
  'report.council.contributions':
    'The three Sectors and the General Secretariat were asked to contribute. {sectors}',
  'report.section.council-overview': 'Overview of activities and projects in the period',
  'report.section.lead-facilitator': 'Lead facilitator, with UNESCO and UNDP',
  'report.section.lines-facilitated': 'Facilitator of Action Lines C2, C5 and C6',
  'report.section.lines-supported': 'Co-facilitator of or partner in the other action lines',
  'report.section.ungis': 'United Nations Group on the Information Society (UNGIS)',
  'report.section.other-outcomes': 'Implementation of other WSIS outcomes',
  'report.section.way-forward': 'Conclusion and way forward',
  'report.way-forward.lead':
    'The following further activities are proposed in the records, one action line in turn.',
  'report.way-forward.none': 'No further activities were proposed in the records of the period.',
  'report.topic.lead-facilitation': 'lead facilitation',
  'report.topic.ungis': 'UNGIS',
  'report.topic.measurement': 'measurement of ICT for development',
  'report.topic.forum': 'WSIS Forum',
  'report.topic.stocktaking': 'WSIS Stocktaking',
  'report.topic.prizes': 'WSIS Prizes',
  'report.topic.wtisd': 'World Telecommunication and Information Society Day',
  'report.topic.activities':
    'Activities on this subject from {from} to {to}: {activitiesFigure}. They are counted under the action lines that they name, too.',
  'report.topic.silent':
    'From {from} to {to} no activity was reported on: {subjects}. This does not mean that nothing was done.',
  'report.method.topics':
    'An activity belongs to a subject (lead facilitation, UNGIS, measurement, WSIS Forum, Stocktaking, Prizes, World Telecommunication and Information Society Day) when it names a paragraph of the Tunis Agenda on it, or when its title has the subject’s name.',
  'report.line.printed-at': 'This action line is reported together with Action Line {place}, in one section.',
  'report.when.year': '{year}',
  'report.reference.clause-also': '{section} {number}',
  'report.language-line': 'Original: English',
  'report.distribution': 'Distr.: General',
  'report.symbol.Rev': 'Revision {number}',
  'report.symbol.Add': 'Addendum {number}',
  'report.symbol.Corr': 'Corrigendum {number}',
  'report.section.coverage': 'Coverage',
  'report.figure.drafted': 'Updates drafted',
  'report.figure.submitted': 'Updates submitted and waiting for review',
  'report.figure.returned': 'Updates returned to their authors',
  'report.figure.changed': 'Accepted updates of which a changed version waits',
  'report.figure.units-beyond': 'all but the {most, number} with the most activities expected to report',
  'report.figure.all-readers': 'Records of all classes of reader',
  'report.coverage.left-out':
    'Only accepted updates are in this report. Left out when the data were frozen: drafts: {draftedFigure}; submitted and waiting for review: {submittedFigure}; returned to their authors: {returnedFigure}.',
  'report.coverage.changed':
    'Accepted updates of which a changed version was waiting, as a draft or for review: {changedFigure}; the accepted text was used.',
  'report.coverage.waived': 'No unit was excused from reporting: waivers on record: none.',
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
} as const;
