/** English words: report families on registries, by name, title, mandate and summary. Part of reports.ts. */

export const reportKindsEn = {
  'report.alignment.name': 'Alignment statement',
  'report.cwg-chair.name': 'Report by the Chair of the working group',
  'report.cwg-summary.name': 'Summary of the working group’s meeting',
  'report.financing.name': 'Report of the task force on financing',
  'report.focal-points.name': 'List of focal points, and gaps',
  'report.forum-matrix.name': 'Forum outcome matrix',
  'report.prizes.name': 'Report on the WSIS Prizes',
  'report.resources.name': 'Table of resources',
  'report.review-outcome.name': 'Report on the outcome of the review',
  'report.roadmap.name': 'Road maps of C2, C5 and C6',
  'report.roadmap-input.name': 'Input to the road maps of other lines',
  'report.survey.name': 'Questionnaire',
  'report.tasks.name': 'Tasks and deadlines',
  'report.trust-fund.name': 'Trust Fund statement',
  'report.roadmap.title': 'Road maps of Action Lines C2, C5 and C6: status as of {asOf}',
  'report.roadmap.mandate':
    'Council Resolution 1332 resolves that ITU keep the road maps of Action Lines C2, C5 and C6 up to date, taking account of the 2030 Agenda. The General Assembly, in paragraph 113 of its resolution 80/173, asked the facilitators for targeted, results-oriented road maps.',
  'report.roadmap.frame':
    'The tables follow the framework agreed by the working group in 2009: WSIS outcome, activity, mandate, strategic goal, timeframe, expected result, resources and partners. The goals of the 2030 Agenda, targets, indicators and status have been added. A road map is a living document; an empty cell means that nothing is on record.',
  'report.roadmap.summary':
    'This document gives the road maps of Action Lines C2, C5 and C6 as of {asOf}. Tasks: {tasksFigure}; overdue: {lateFigure}; without target: {targetlessFigure}.',
  'report.roadmap.action':
    'The Working Group is invited to review the road maps and to recommend them to the Council.',
  'report.roadmap-input.title': 'Input of ITU to the road maps of other action lines: {when}',
  'report.roadmap-input.body': 'Lead facilitators of the action lines',
  'report.roadmap-input.mandate':
    'Council Resolution 1332 resolves that ITU give input to the road maps of the action lines that others facilitate: C1, C3, C4, C7, C8, C9 and C11. This note gives, line by line, what ITU has planned and done.',
  'report.roadmap-input.summary':
    'This note is addressed to the lead facilitators of the action lines to which ITU contributes. Tasks planned: {tasksFigure}; what was done from {from} to {to} follows.',
  'report.roadmap-input.action':
    'The lead facilitators are invited to take this input into account in their road maps.',
  'report.tasks.title': 'Tasks and deadlines of the action lines: status as of {asOf}',
  'report.tasks.mandate':
    'Council Resolution 1332 instructs the Secretary-General and the Directors of the Bureaux to set specific tasks and deadlines for the action lines in the operational plans of the General Secretariat and the Sectors.',
  'report.tasks.judged':
    'Deadlines are judged as of {asOf}: a task is overdue when its deadline has passed and it is neither done nor dropped.',
  'report.tasks.gaps': 'Action lines without task: {rows}.',
  'report.tasks.none-overdue': 'Nothing is overdue as of {asOf}.',
  'report.tasks.summary':
    'Tasks: {tasksFigure}, of which done: {doneFigure}, overdue as of {asOf}: {lateFigure}. Objectives of the Sectors: {objectivesFigure}, of which overdue: {lateObjectivesFigure}.',
  'report.review-outcome.title':
    'Outcome of the General Assembly’s overall review of the WSIS: requests and action by ITU, {when}',
  'report.review-outcome.mandate':
    'Council Resolution 1332 instructs the Secretary-General to report to the Council and to the plenipotentiary conference on the outcome of the General Assembly’s overall review (resolution 80/173). This report gives each request in paraphrase, with its paragraph, its addressee and the action taken by ITU.',
  'report.review-outcome.cycle':
    'Under resolution 80/173 the Secretary-General of the United Nations reports every two years; ITU’s own yearly reports under Resolution 1332 continue.',
  'report.review-outcome.summary':
    'Requests on record: {itemsFigure}; carried out: {carriedFigure}; overdue as of {asOf}: {lateFigure}; without action by ITU on record: {actionlessFigure}.',
  'report.review-outcome.action':
    'The Council is invited to note this report and to forward it to the plenipotentiary conference.',
  'report.forum-matrix.title': 'WSIS Forum {year}: sessions, action lines and Sustainable Development Goals',
  'report.forum-matrix.body': 'WSIS Forum',
  'report.forum-matrix.mandate':
    'Council Resolution 1332 instructs the Secretary-General to coordinate the WSIS Forum with the 2030 Agenda in mind. This document shows which action lines and goals the sessions of the Forum of {year} served, and why.',
  'report.forum-matrix.disclaimer': 'Titles and rationales are those of the organizers of the sessions.',
  'report.forum-matrix.summary':
    'Sessions of the Forum of {year}: {sessionsFigure}; without rationale: {reasonlessFigure}.',
  'report.forum-matrix.action': 'Stakeholders are invited to take note of this document.',
  'report.prizes.title': 'WSIS Prizes {year}: nominations, champions and winners',
  'report.prizes.mandate':
    'Council Resolution 1332 instructs the Secretary-General to adjust the WSIS Prizes to the 2030 Agenda and encourages nominations; Resolution 140 asks that the winners be promoted.',
  'report.prizes.categories':
    'There are eighteen categories, one for each action line and each application of Action Line C7. A nomination stands in one of them.',
  'report.prizes.gaps': 'Categories without nomination: {rows}.',
  'report.prizes.summary':
    'WSIS Prizes {year}: nominations on record: {nominationsFigure}; champions: {championsFigure}; winners: {winnersFigure}.',
  'report.trust-fund.title': 'WSIS Trust Fund: statement for {year}',
  'report.trust-fund.mandate':
    'Council Resolution 1332 instructs the Secretary-General to maintain the WSIS Trust Fund and to invite contributions to it. This statement gives the contributions of {year} and their use.',
  'report.trust-fund.summary':
    'Contributions of {year}: {contributionsFigure}; contributions on record in all: {everFigure}. Sums by currency and the use of each contribution follow.',
  'report.focal-points.title': 'Focal points of the WSIS action lines: {when}',
  'report.focal-points.mandate':
    'Council Resolution 1332 instructs the Secretary-General and the Directors of the Bureaux to name focal points for Action Lines C2, C5 and C6 and for C1, C3, C4, C7, C8, C9 and C11. This list gives those who were named for any part of the period from {from} to {to}.',
  'report.focal-points.c10':
    'Action Line C10 is not listed in that clause; its absence is therefore not counted as a gap.',
  'report.focal-points.gaps': 'Action lines without focal point: {rows}.',
  'report.focal-points.summary':
    'Assignments for the action lines listed in Resolution 1332: {pointsFigure}. The lines without focal point are named.',
  'report.cwg-summary.title':
    'Summary of the meetings of the Council Working Group on WSIS and SDGs in {year}',
  'report.cwg-summary.source': 'Secretariat',
  'report.cwg-summary.mandate':
    'The Council Working Group on WSIS and SDGs, open to all the membership, continues under Council Resolution 1332. This summary gives the attendance at its meetings in {year} and its recommendations.',
  'report.cwg-summary.summary':
    'Participants in {year}: {participantsFigure}; contributions by members: {contributionsFigure}; recommendations: {recommendationsFigure}.',
  'report.cwg-summary.action': 'The Working Group is invited to approve this summary.',
  'report.cwg-chair.title':
    'Report by the Chair of the Council Working Group on WSIS and SDGs on its meetings in {year}',
  'report.cwg-chair.source': 'Report by the Chair of the Council Working Group on WSIS and SDGs',
  'report.cwg-chair.mandate':
    'The terms of reference of the Working Group ask it to recommend action to the Council, and Council Resolution 1332 instructs the Secretary-General to take account of its results. This report gives its recommendations of {year}, and what became of all those on record.',
  'report.cwg-chair.summary':
    'Recommendations of {year}: {recommendationsFigure}, of which carried out: {carriedFigure}. Recommendations of all years overdue as of {asOf}: {lateFigure}.',
  'report.cwg-chair.action': 'The Council is invited to consider the recommendations in this report.',
  'report.survey.title': 'Answers of ITU to surveys on the 2030 Agenda and the WSIS, {year}',
  'report.survey.body': 'United Nations system and Council Working Group on WSIS and SDGs',
  'report.survey.mandate':
    'Surveys ask each year what was done, with different questions and word limits each time. The questions stand here as they were asked, each with its limit and the answer of ITU.',
  'report.survey.summary':
    'Questions asked in {year}: {questionsFigure}; still unanswered: {unansweredFigure}.',
  'report.survey.action': 'The secretariat is invited to complete the answers and to submit them.',
  'report.survey.questions': 'Questions: {entriesFigure}; unanswered: {unansweredFigure}.',
  'report.survey.question': 'Question {number}',
  'report.survey.limit': 'At most {limit} words.',
  'report.survey.open': 'No answer is on record yet.',
  'report.alignment.title': 'Alignment of ITU’s work on the SDGs with the WSIS process: {when}',
  'report.alignment.mandate':
    'Council Resolution 1332 instructs the Secretary-General to align ITU’s work on the Sustainable Development Goals with the WSIS process, within its mandate and its budget. This statement shows which activities from {from} to {to} name an action line, a mandate and a place in an operational plan, and which do not.',
  'report.alignment.lead':
    'Activities from {from} to {to}: {activitiesFigure}. Without action line: {linelessFigure}; without mandate: {mandatelessFigure}; without reference to an operational plan: {planlessFigure}.',
  'report.alignment.summary':
    'This statement examines {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} from {from} to {to}. SDG claims: {claimsFigure}, of which outside the WSIS–SDG Matrix: {outsideFigure}. It lists the activities that lack an action line or a mandate.',
  'report.resources.title': 'Resources for the implementation of the WSIS outcomes: {when}',
  'report.resources.mandate':
    'Resolution 140 asks for adequate staff and financial resources for the WSIS outcomes, and the terms of reference of the Council Working Group ask it to oversee them. This document gives what the records of activities and tasks state, by action line.',
  'report.resources.limits':
    'Only what units entered is counted: an empty row does not mean that nothing was spent. An activity or task of several lines is counted in each of them.',
  'report.resources.summary':
    'This document gives the staff and the funds stated for {activities, plural, one {{activitiesFigure} activity} other {{activitiesFigure} activities}} from {from} to {to} and for the tasks of the operational plans, by action line.',
  'report.financing.title':
    'Task force on financial mechanisms: commitments and their fulfilment as of {asOf}',
  'report.financing.source': 'Report by the task force on financial mechanisms',
  'report.financing.mandate':
    'In paragraph 67 of its resolution 80/173 the General Assembly invited ITU, as secretariat of the United Nations Group on the Information Society (UNGIS), to set up a task force on financial mechanisms, which reports to the Commission at its thirtieth session in 2027 and follows commitments.',
  'report.financing.summary':
    'Commitments on record: {commitmentsFigure}; paid in full: {paidFigure}; past their date and open as of {asOf}: {lateFigure}.',
  'report.financing.action': 'The Commission is invited to take note of this report.',
} as const;
