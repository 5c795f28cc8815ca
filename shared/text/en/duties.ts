/** English words of the duties: what each clause asks, in our own words, and what each edition's words rest on. */
export const dutiesEn = {
  'duty.edition.res1332':
    'Numbers and wording follow a proposal to Council 2023; the full text in force, as modified in 2024, was not found.',
  'duty.edition.pp-res140':
    'As recited in the proposal to Council 2023; numbers of clauses are not given there.',
  'duty.edition.wtsa-res75': 'As proposed for the Assembly of 2016; the text adopted since was not found.',
  'duty.edition.wtdc-res30': 'The counterpart in the Development Sector: from memory, the text was not read.',
  'duty.edition.itu-r-res61':
    'The counterpart in the Radiocommunication Sector: from memory, the text was not read.',
  'duty.edition.a-res-80-173':
    'The outcome of the General Assembly’s review of December 2025, as published pages report it.',
  'duty.res1332.resolves.1':
    'Keep leading the facilitation of WSIS together with UNESCO and UNDP (Tunis Agenda, paragraph 109).',
  'duty.res1332.resolves.2':
    'Coordinate the WSIS Forum, World Telecommunication and Information Society Day, the Prizes and Stocktaking, and support the Partnership on Measuring ICT for Development.',
  'duty.res1332.resolves.3': 'Use the WSIS framework to advance the 2030 Agenda, noting the WSIS–SDG Matrix.',
  'duty.res1332.resolves.3a': 'Keep the road maps of C2, C5 and C6 up to date.',
  'duty.res1332.resolves.3b': 'Give input to the road maps of C1, C3, C4, C7, C8, C9 and C11.',
  'duty.res1332.resolves.4': 'The Council Working Group continues, open to the whole membership.',
  'duty.res1332.instructs-sg.1': 'Update the road maps, taking account of the 2030 Agenda and Connect 2030.',
  'duty.res1332.instructs-sg.2':
    'Keep work on the SDGs aligned with the WSIS process, within mandate and budget.',
  'duty.res1332.instructs-sg.3':
    'Prepare a final comprehensive report on WSIS and 2030 Agenda work, with proposals for further activities.',
  'duty.res1332.instructs-sg.4': 'Report progress on the action lines that ITU facilitates.',
  'duty.res1332.instructs-sg.5':
    'Contribute ITU’s relevant activities to the High-level Political Forum (mechanisms of A/RES/70/1).',
  'duty.res1332.instructs-sg.6': 'Submit a comprehensive report on activities, actions and engagements.',
  'duty.res1332.instructs-sg.7': 'Invite UNGIS to align its activities.',
  'duty.res1332.instructs-sg.8': 'Coordinate the WSIS Forum with the 2030 Agenda in mind.',
  'duty.res1332.instructs-sg.9': 'Adjust Stocktaking and the Prizes to the 2030 Agenda.',
  'duty.res1332.instructs-sg.10': 'Have the Task Force take account of the working group’s outputs.',
  'duty.res1332.instructs-sg.11': 'Keep the WSIS Trust Fund and invite contributions.',
  'duty.res1332.instructs-sg.12': 'Take part in the Summit of the Future (22–23 September 2024).',
  'duty.res1332.instructs-sg.13': 'Take part in the General Assembly’s review of WSIS (2025).',
  'duty.res1332.instructs-sg.14': 'Report on ITU’s contribution to WSIS implementation 2015–2025 (WSIS+20).',
  'duty.res1332.instructs-sg.15': 'Report on the outcome of the General Assembly’s review.',
  'duty.res1332.instructs-sg-directors.1':
    'Name focal points for C2, C5 and C6, and others for C1, C3, C4, C7, C8, C9 and C11.',
  'duty.res1332.instructs-sg-directors.2':
    'Set specific tasks and deadlines for the action lines in the operational plans of the General Secretariat and the Sectors.',
  'duty.res1332.instructs-sg-directors.3':
    'Take WSIS and SDG tasks into account for assemblies and conferences of the Sectors and for the Plenipotentiary Conference.',
  'duty.res1332.instructs-sg-directors.4': 'Update the road map presented to Council 2018.',
  'duty.res1332.instructs-sg-directors.5':
    'Carry out the ITU-D Action Plan and Resolution 30, and develop a methodology of measurement.',
  'duty.res1332.encourages.1': 'Members and stakeholders take part in the working group.',
  'duty.res1332.encourages.2': 'Members and stakeholders take part in ITU’s WSIS activities.',
  'duty.res1332.encourages.3': 'Contribute to the WSIS Trust Fund.',
  'duty.res1332.encourages.4': 'Give entries to WSIS Stocktaking.',
  'duty.res1332.encourages.5': 'Nominate projects for the WSIS Prizes.',
  'duty.res1332.encourages.6': 'Take part in ITU’s activities on WSIS and the 2030 Agenda.',
  'duty.res1332.annex.a': 'Gather members’ inputs by meetings, circular letters and questionnaires.',
  'duty.res1332.annex.b': 'Oversee implementation and resources.',
  'duty.res1332.annex.c':
    'Monitor every year, consider draft reports for ECOSOC and the High-level Political Forum, and recommend to Council.',
  'duty.res1332.annex.d': 'Inform members, above all on C2, C5 and C6.',
  'duty.res1332.annex.e': 'Propose measures on C1, C3, C4, C7, C8, C9 and C11.',
  'duty.res1332.annex.f': 'Give guidance on all lines except C10.',
  'duty.res1332.annex.g': 'Give direction when reviewing reporting and work plans.',
  'duty.res1332.annex.h': 'Make proposals to Council together with other working groups.',
  'duty.pp-res140.progress':
    'Report progress on WSIS outcomes and the 2030 Agenda, noting digital transformation and the digital economy.',
  'duty.pp-res140.review-outcome': 'Report on the outcome of the General Assembly’s WSIS+20 review.',
  'duty.pp-res140.final': 'Give a final report on ITU’s role as input to the General Assembly’s review.',
  'duty.pp-res140.hlpf': 'Report every year on relevant ITU activities to the High-level Political Forum.',
  'duty.pp-res140.prizes':
    'Make the rules of the Prizes simpler and available in the six official languages; promote the winners.',
  'duty.pp-res140.resources': 'Provide adequate staff and money.',
  'duty.wtsa-res75.resolves.3':
    'Study groups consider the output of the Council working group on Internet matters.',
  'duty.wtsa-res75.resolves.4': 'ITU-T contributes to the 2030 Agenda through the WSIS framework.',
  'duty.wtsa-res75.instructs-director-tsb.1':
    'Give a comprehensive summary of ITU-T activities on WSIS outcomes and the 2030 Agenda.',
  'duty.wtsa-res75.instructs-director-tsb.2':
    'Put concrete objectives and deadlines into ITU-T operational plans.',
  'duty.wtsa-res75.instructs-director-tsb.3': 'Inform on emerging trends from ITU-T activities.',
  'duty.wtsa-res75.instructs-director-tsb.4': 'Take appropriate action to ease implementation.',
  'duty.wtdc-res30.summary': 'Give the ITU-D counterpart of the Sector summary.',
  'duty.itu-r-res61.summary': 'Give the ITU-R counterpart of the Sector summary.',
  'duty.a-res-80-173.67':
    'Set up, as secretariat of UNGIS, a task force on financial mechanisms that reports to the 30th session of the Commission.',
  'duty.a-res-80-173.113':
    'Draw up targeted, results-oriented road maps for the action lines that one facilitates.',
  'duty.a-res-80-173.cycle':
    'Report through the Commission every second year instead of every year. ITU’s own yearly duties do not follow from this cycle.',
} as const;
