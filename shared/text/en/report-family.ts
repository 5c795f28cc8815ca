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
    'It covers the period from {from} to {to}, and counts the activities whose records name “{sector}”, alone or with others. An activity that several Sectors share is counted in the summary of each of them.',
  'report.sector.summary':
    'This report gives the activities ({sector}, alone or with others) that implemented the WSIS outcomes and the 2030 Agenda from {from} to {to}. Activities: {activitiesFigure}; stated results: {resultsFigure}. The activities stand by action line; objectives and deadlines, and emerging trends, follow.',
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
  'report.trends.cut': 'Others stand in the members’ workbook. Number shown: {shown, number}.',
  'report.trends.none': 'No emerging trend was reported for the period.',
  'report.coverage.whole':
    'These numbers count all activities of the data set, not only those that this report is about.',
  'report.coverage.whoever':
    'These numbers count all activities of the data set, whoever may read their records.',
  'report.clause.instructs-director-tsb': 'instructs the Director of TSB',
  'report.gca.name': 'Use of the Global Cybersecurity Agenda',
  'report.gca.title': 'How ITU uses the Global Cybersecurity Agenda: {when}',
  'report.gca.mandate':
    'The Council, at its 2019 session, instructed the Secretary-General to report on how ITU is using the framework of the Global Cybersecurity Agenda (GCA), in parallel with guidelines for its utilization. This report covers the period from {from} to {to}.',
  'report.gca.frame':
    'The Agenda, launched in 2007, has five pillars: legal measures, technical and procedural measures, organizational structures, capacity building, and international cooperation. The report counts the activities that name Action Line C5, under each pillar that their records name. An activity of several pillars is counted in each and told once.',
  'report.gca.summary':
    'This report shows, by the five pillars of the Global Cybersecurity Agenda, what was done under Action Line C5 from {from} to {to}. Activities: {activitiesFigure}; stated results: {resultsFigure}. Obstacles, lessons, objectives with their deadlines, and emerging trends follow.',
  'report.gca.action':
    'The Council is invited to note this report and to take it into account when it considers the guidelines for utilization of the Agenda.',
  'report.reference.review': 'General Assembly resolution 80/173 (2025)',
  'report.reference.gca': 'Global Cybersecurity Agenda (2007)',
  'report.reference.gca-letters':
    'Council documents C19/58 and C19/117 and circular letters CL-19/47 and CL-20/55',
  'report.section.pillars': 'Activities by pillar',
  'report.section.c5': 'Action Line C5 as a whole',
  'report.table.by-pillar': 'By pillar of the Global Cybersecurity Agenda, {when}',
  'report.row.no-pillar': 'No pillar named',
  'report.pillars.silent':
    'From {from} to {to}, no activity was reported under these pillars: {pillars}. This does not mean that nothing was done.',
  'report.pillar.activities': 'Activities under this pillar from {from} to {to}: {activitiesFigure}.',
  'report.final.name': 'Final comprehensive report of the cycle',
  'report.final.title':
    'Final comprehensive report on ITU’s activities for the WSIS outcomes and the 2030 Agenda, {years}',
  'report.final.mandate':
    'Council Resolution 1332 instructs the Secretary-General to submit to the Council, in the year of the plenipotentiary conference, a final comprehensive report on ITU’s activities on WSIS and the 2030 Agenda, with proposals for further activities. This report covers the time since the previous conference, from {from} to {to}.',
  'report.final.summary':
    'This report presents what was done from {from} to {to} for the WSIS outcomes and the 2030 Agenda. Activities: {activitiesFigure}; updates: {updatesFigure}; stated results: {resultsFigure}; SDG claims: {claimsFigure}, of which outside the WSIS–SDG Matrix: {outsideFigure}. It gives the years in figures, milestones, examples and lessons by action line, the gaps, and proposals for further activities.',
  'report.final.action':
    'The Council is invited to consider this report and its proposals and to forward it to the plenipotentiary conference.',
  'report.section.further-activities': 'Proposals for further activities',
  'report.plenipotentiary.name': 'Progress report to the plenipotentiary conference',
  'report.plenipotentiary.title':
    'Progress report on ITU’s implementation of the WSIS outcomes and the 2030 Agenda, {years}',
  'report.plenipotentiary.body': 'Plenipotentiary Conference',
  'report.plenipotentiary.source': 'Note by the Secretary-General',
  'report.plenipotentiary.mandate':
    'Resolution 140 asks ITU to submit to the plenipotentiary conference a progress report on its implementation of the WSIS outcomes and the 2030 Agenda, noting the contribution of telecommunications and ICTs to the digital transformation and the digital economy. This report covers the period from {from} to {to}.',
  'report.plenipotentiary.arranged':
    'What concerns the digital transformation and the digital economy is given under the applications of Action Line C7; the other action lines follow, and then proposals.',
  'report.plenipotentiary.summary':
    'This report gives the progress made from {from} to {to} in implementing the WSIS outcomes and the 2030 Agenda. Activities: {activitiesFigure}; stated results: {resultsFigure}; SDG claims: {claimsFigure}. It begins with the contribution to the digital transformation and the digital economy.',
  'report.plenipotentiary.action': 'The Conference is invited to note this report.',
  'report.section.digital-economy': 'Digital transformation and the digital economy: applications of ICTs',
  'report.section.lines-others': 'The other action lines',
  'report.stocktaking.name': 'WSIS Stocktaking report',
  'report.stocktaking.title': 'WSIS Stocktaking: statistics and entries, {when}',
  'report.stocktaking.mandate':
    'Council Resolution 1332 resolves that ITU maintain the WSIS Stocktaking database, and instructs the Secretary-General to adjust Stocktaking to the 2030 Agenda. This report counts the entries taken from it for the period from {from} to {to}, by action line, goal and region.',
  'report.stocktaking.disclaimer':
    'The entries stand as their authors submitted them; ITU has not verified them. The figures show what was entered, not all that was done. The type of stakeholder is not part of the entries as they were taken over, so no statistics by stakeholder are given.',
  'report.stocktaking.summary':
    'This report gives statistics of the WSIS Stocktaking entries from {from} to {to}, and then the entries by action line. Entries: {activitiesFigure}; SDG claims: {claimsFigure}, of which outside the WSIS–SDG Matrix: {outsideFigure}.',
  'report.stocktaking.action':
    'The Working Group is invited to note this report and to encourage further entries.',
  'report.section.entries': 'Entries by action line',
  'report.clause.encourages': 'encourages Member States, Sector Members and all stakeholders',
  'report.part.entries': 'Entries',
  'report.place.busan': 'Busan',
  'report.place.dubai': 'Dubai',
  'report.place.bucharest': 'Bucharest',
  'report.place.doha': 'Doha',
} as const;
