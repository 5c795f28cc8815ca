/** Entries of every registry: on time and late, with gaps, in several languages, and closed to some readers. */
import type { LocalizedText } from '../../shared/activities/record.ts';
import type { Audience } from '../../shared/people/audience.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { RegisteredEntry } from '../../shared/reports/registered.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';

const said = (text: string, lang: Language = 'en'): LocalizedText => ({ [lang]: { text, status: 'original' } });

function of(
  registry: string,
  id: string,
  values: RegisteredEntry['values'],
  { audience = 'public', language = 'en' }: { readonly audience?: Audience; readonly language?: Language } = {},
): RegisteredEntry {
  return { registry, id, language, audience, values, revision: [1, `${registry}-${id}`] };
}

const TASK = { owner: 'BDT/DNS', status: 'on-track', due: '2027-06-30' };

export const REGISTERED: readonly RegisteredEntry[] = [
  of('emerging-trend', 'QUANTUM', {
    title: said('Quantum-safe networks'),
    text: said('First tests of key exchange that withstands quantum computers.'),
    year: 2025,
    sectors: ['ITU-T'],
    group: 'ITU-T Study Group 17',
    lines: ['C5'],
  }),
  of('engagement', 'REVIEW', {
    title: said('High-level meeting on the overall review'),
    date: '2025-12-16',
    place: 'New York',
    role: 'participant',
    text: said('ITU spoke for the facilitators of the action lines.'),
  }),
  of('financing-commitment', 'BANK-1', {
    title: said('Connecting schools in six countries'),
    donor: 'Development bank',
    amount: 12_000_000,
    currency: 'USD',
    date: '2024-07-10',
    due: '2025-06-30',
    status: 'pledged',
    lines: ['C2'],
    goals: ['9.c'],
  }),
  of('financing-commitment', 'FUND-2', {
    title: said('Formation de techniciennes', 'fr'),
    donor: 'Fondation',
    amount: 750_000.5,
    currency: 'CHF',
    date: '2025-07-10',
    status: 'paid',
    goals: ['5.b'],
  }),
  of('focal-point', 'A-1', { holder: 'Post 1', line: 'C5', unit: 'BDT/DNS', sectors: ['ITU-D'], part: 'lead', from: '2025-01-01' }, { audience: 'members' }),
  of('focal-point', 'A-2', { holder: 'Post 2', line: 'C5', part: 'deputy', from: '2025-03-01', to: '2025-12-31' }, { audience: 'members' }),
  of('forum-session', '2024-7', {
    title: said('Session of the year before'),
    year: 2024,
    organizers: ['FAO'],
    lines: ['C7-eagr'],
    goals: ['2.3'],
  }),
  of('forum-session', '2025-142', {
    title: said('Digital skills for everyone'),
    year: 2025,
    number: '142',
    date: '2025-07-08',
    sessionType: 'thematic-workshop',
    organizers: ['UNESCO', 'ITU'],
    lines: ['C4', 'C7-elea'],
    goals: ['4.4', '5'],
    rationale: said('Skills are what makes access useful.'),
  }),
  of('forum-session', '2025-23', {
    title: said('Réseaux communautaires', 'fr'),
    year: 2025,
    number: '23',
    date: '2025-07-07',
    organizers: ['APC'],
    lines: ['C2'],
    goals: ['9.c'],
  }),
  of('indicator', 'INTERNET', {
    title: said('Individuals using the Internet'),
    number: '17.8.1',
    measure: '% of population',
    baseline: 53,
    baselineYear: 2019,
    values: [{ year: 2024, value: 68, source: 'ITU estimate' }],
    targetValue: 100,
    targetYear: 2030,
    source: 'ITU World Telecommunication/ICT Indicators Database',
    lines: ['C2'],
  }),
  of('objective', 'TRUST', {
    title: said('Recommendations on trust in the use of ICTs'),
    sectors: ['ITU-T'],
    lines: ['C5'],
    due: '2025-06',
    status: 'delayed',
    operationalPlanRef: 'ITU-T 2024-2027, O.2',
  }),
  of('participation', 'CWG-40-MS', { meeting: 'CWG-WSIS&SDG, 40th meeting', date: '2025-02-10', membershipClass: 'member-state', region: 'AFR', participants: 14, contributions: 2 }),
  of('participation', 'CWG-40-SM', { meeting: 'CWG-WSIS&SDG, 40th meeting', date: '2025-02-10', membershipClass: 'sector-member', region: 'EUR', participants: 5 }),
  of('prize-nomination', 'HEALTH', {
    title: said('Health advice by radio'),
    year: 2025,
    line: 'C7-ehea',
    result: 'winner',
    organization: 'Ministry of Health',
    stakeholderType: 'government',
    country: 'RWA',
    text: said('Nurses answer questions on air every evening.'),
    goals: ['3.8'],
  }),
  of('prize-nomination', 'MARKET', { title: said('Mercado abierto', 'es'), year: 2025, line: 'C7-ebus', result: 'champion', organization: 'Cooperativa', stakeholderType: 'civil-society', country: 'BOL', goals: ['8.3'] }),
  of('prize-nomination', 'OLD', { title: said('Of another year'), year: 2023, line: 'C5', result: 'winner', organization: 'CERT', stakeholderType: 'government' }),
  of('recommendation', 'R-1', {
    title: said('Give targets and indicators in road maps'),
    meeting: 'CWG-WSIS&SDG, 40th meeting',
    number: '1',
    date: '2025-02-11',
    text: said('The Group recommends that each road map give targets and indicators.'),
    addressee: 'Secretariat',
    owner: 'GS/SPM',
    due: '2025-09-30',
    status: 'under-way',
    tasks: ['DRILL'],
    lines: ['C5'],
  }),
  of('recommendation', 'R-2', {
    title: said('Report on C10'),
    meeting: 'CWG-WSIS&SDG, 38th meeting',
    number: '4',
    date: '2024-02-06',
    text: said('The Group recommends a note on C10.'),
    due: '2024-12-31',
    status: 'done',
    outcome: said('The note was submitted in January 2025.'),
  }),
  of('review-item', 'P-113', {
    title: said('Results-oriented road maps for the action lines'),
    paragraph: '113',
    text: said('Facilitators are to draw up targeted road maps.'),
    addressee: 'Action line facilitators',
    action: said('Road maps of C2, C5 and C6 give targets and indicators.'),
    due: '2026',
    status: 'under-way',
  }),
  of('review-item', 'P-67', { title: said('Task force on financial mechanisms'), paragraph: '67', addressee: 'ITU', due: '2025', status: 'open' }),
  of('survey-question', 'SDG-2025-1', {
    survey: 'UN System SDG Implementation',
    year: 2025,
    number: '1',
    title: said('Which decisions of the governing body concern the 2030 Agenda?'),
    wordLimit: 200,
    answer: said('The Council modified its Resolution 1332 in 2024.'),
  }),
  of('survey-question', 'SDG-2025-2', { survey: 'UN System SDG Implementation', year: 2025, number: '2', title: said('How do you work with others?'), wordLimit: 150 }),
  of('task', 'AGENDA', { ...TASK, title: said('Input on e-agriculture'), line: 'C7-eagr', due: '2026-05' }),
  of('task', 'BACKBONE', {
    ...TASK,
    title: said('Cartographie des réseaux dorsaux', 'fr'),
    line: 'C2',
    status: 'done',
    done: '2025-05-20',
    due: '2025-06-30',
    indicator: 'Countries mapped',
    target: '20 by 2025',
  }),
  of('task', 'DRILL', {
    ...TASK,
    title: said('Update the national cybersecurity strategy guide'),
    line: 'C5',
    sectors: ['ITU-D'],
    due: '2025-10',
    status: 'delayed',
    operationalPlanRef: 'ITU-D 2024-2027, 2.3',
    wsisOutcome: 'GPA C5 12.a',
    strategicGoals: ['G1'],
    mandates: ['PP Res. 130 (Rev. Bucharest, 2022)'],
    expectedResult: said('Ten countries have a strategy.'),
    startDate: '2024-09',
    staffMonths: 6.5,
    amount: 250_000,
    currency: 'CHF',
    partners: ['UNESCO'],
    goals: ['9.c', '17.6'],
    milestones: [{ text: 'Draft circulated', due: '2025-09', status: 'done' }],
  }),
  of('task', 'SECRET', { ...TASK, title: said('A task within the house'), line: 'C6' }, { audience: 'internal' }),
  of('trust-fund-contribution', 'CHE-2025', {
    donor: 'Ministry of Communications',
    stakeholderType: 'government',
    country: 'CHE',
    amount: 50_000,
    currency: 'CHF',
    date: '2025-03-14',
    purpose: said('Travel of participants from least developed countries'),
    use: said('Twelve participants were supported.'),
    used: 43_500.25,
  }),
  of('trust-fund-contribution', 'KOR-2024', { donor: 'Korea', amount: 20_000, currency: 'USD', date: '2024-05-02', purpose: said('Prizes') }),
  of('ungis-action', 'JOINT', { title: said('Joint road map of the facilitators'), date: '2025-07-07', agencies: ['UNESCO', 'UNDP'], status: 'under-way' }),
];

/** The snapshot with these entries of registries. */
export function withRegistries(snapshot: Snapshot, entries = REGISTERED): Snapshot {
  return {
    ...snapshot,
    async *registries() {
      yield* entries;
    },
  };
}
