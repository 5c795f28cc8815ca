/** English words: reports on a part of the records, and what they need besides. Part of reports.ts. */

export const reportFamilyEn = {
  'report.sector-t.name': 'ITU-T summary on WSIS and the 2030 Agenda',
  'report.sector-d.name': 'ITU-D summary on WSIS and the 2030 Agenda',
  'report.sector-r.name': 'ITU-R summary on WSIS and the 2030 Agenda',
  'report.sector-gs.name': 'General Secretariat summary on WSIS and the 2030 Agenda',
  'report.sector.title':
    'Contribution to the implementation of the WSIS outcomes and the 2030 Agenda: {sector}, {when}',
  'report.sector-t.source': 'Report by the Director, Telecommunication Standardization Bureau',
  'report.sector-d.source': 'Report by the Director, Telecommunication Development Bureau',
  'report.sector-r.source': 'Report by the Director, Radiocommunication Bureau',
  'report.sector-t.mandate':
    'WTSA Resolution 75 instructs the Director of the Telecommunication Standardization Bureau to give the Council working group a summary of ITU-T activities on the implementation of the WSIS outcomes and the 2030 Agenda, to set objectives and deadlines for them in the operational plans, and to inform it of emerging trends.',
  'report.sector-d.mandate':
    'WTDC Resolution 30 concerns the role of ITU-D in implementing the WSIS outcomes and the 2030 Agenda. This report gives the activities of the Sector, its objectives and deadlines, and the trends that it sees.',
  'report.sector-r.mandate':
    'Resolution ITU-R 61 concerns the contribution of ITU-R to the implementation of the WSIS outcomes and the 2030 Agenda. This report gives the activities of the Sector, its objectives and deadlines, and the trends that it sees.',
  'report.sector-gs.mandate':
    'Council Resolution 1332 instructs the Secretary-General and the Directors of the Bureaux to set specific tasks and deadlines for the action lines in the operational plans of the General Secretariat and the Sectors. This report gives the activities of the General Secretariat, its objectives and deadlines, and the trends that it sees.',
  'report.sector.attribution':
    'It covers the period from {from} to {to}, and counts the activities whose records name {sector}, alone or with others. An activity that several Sectors share is counted in the summary of each of them.',
  'report.sector.summary':
    'This report gives what {sector}, alone or with others, did from {from} to {to} to implement the WSIS outcomes and the 2030 Agenda. Activities: {activitiesFigure}; stated results: {resultsFigure}. The activities stand by action line; objectives and deadlines, and emerging trends, follow.',
  'report.sector.action': 'The Working Group is invited to note this report.',
  'report.sector.expected':
    'The Working Group can follow what was done, by when the rest is to be done, and what is emerging.',
  'report.line.shared': 'Shared with another Sector or with the General Secretariat: {severalFigure}.',
  'report.lines.unspoken':
    'From {from} to {to}, no activity was reported under {lines}. This does not mean that nothing was done.',
  'report.section.objectives': 'Objectives and deadlines',
  'report.objectives.lead':
    'The table gives the objective and the next deadline of the activities reported from {from} to {to}, by action line, then by unit.',
  'report.objectives.none': 'No objective and no deadline was reported from {from} to {to}.',
  'report.table.objectives': 'Objectives and deadlines of activities, {when}',
  'report.note.objectives':
    'The deadline is that of the next milestone not yet reached, or the end of the activity where no milestone is open. At most twelve activities are given for each action line; the members’ workbook holds the rest.',
  'report.column.deadline': 'Deadline',
  'report.trends.lead': 'The records name these trends, one action line after the other.',
  'report.trends.none': 'No emerging trend was reported for the period.',
  'report.coverage.whole':
    'These numbers count all activities of the data set, not only those that this report is about.',
  'report.clause.instructs-director-tsb': 'instructs the Director of TSB',
} as const;
