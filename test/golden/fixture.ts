/** Twelve records of an ordinary office: six languages, imports, gaps, secrets, and the cases that reports get wrong. */
import type { Activity, AnnualUpdate, LocalizedText, SdgClaim } from '../../shared/activities/record.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Makers } from '../../shared/reports/document.ts';
import { coverageGroups } from '../../shared/reports/coverage-groups.ts';
import type { CoverageGroup, Snapshot, SnapshotEntry } from '../../shared/reports/snapshot.ts';

export const MAKERS: Makers = {
  snapshot: 'a'.repeat(64),
  matrixEdition: '2015',
  ruleSet: '2026.1',
  template: '2026.1',
  text: '2026.1',
  code: '0.1.0',
};

export function original(lang: Language, text: string): LocalizedText {
  return { [lang]: { text, status: 'original' } };
}

export function claim(code: string, weight: 'primary' | 'secondary', rationale?: string): SdgClaim {
  return {
    code,
    weight,
    evidenceRefs: [],
    origin: 'declared',
    review: { state: 'accepted', by: 'reviewer-7', note: 'internal remark' },
    ...(rationale !== undefined && { rationale: original('en', rationale) }),
  };
}

const ACTIVITY: Activity = {
  activityId: '',
  aliases: [],
  activityType: 'project',
  sectors: ['ITU-D'],
  otherLines: [],
  claims: [],
  gdcObjectives: [],
  gcaPillars: [],
  wsisOutcomeRefs: [],
  mandates: [],
  strategicGoals: [],
  status: 'ongoing',
  regions: [],
  countries: [],
  countryGroups: [],
  beneficiaries: [],
  partners: [],
  externalIds: [],
  relatedActivities: [],
  unit: 'BDT/DNS',
  focalPoint: 'focal-point-secret',
  confidentiality: 'public',
};

const UPDATE: AnnualUpdate = {
  activityId: '',
  period: { from: '2025-01-01', to: '2025-12-31' },
  state: 'accepted',
  profile: 'annual',
  originalLanguage: 'en',
  milestones: [],
  results: [],
  emergingTrends: [],
  budget: [{ amount: 987654, currency: 'CHF', source: 'budget-secret' }],
  events: [],
  outputs: [],
  evidence: [],
  photos: [],
};

/** An entry from what is particular to it; `number` makes the id and the hashes. */
export function entry(
  number: number,
  activity: Partial<Activity>,
  update: Partial<AnnualUpdate> = {},
): SnapshotEntry {
  const activityId = `WA-${String(number).padStart(6, '0')}`;
  const whole = { ...UPDATE, ...update, activityId };
  return {
    activity: { ...ACTIVITY, ...activity, activityId },
    update: whole,
    revisions: { activity: [1, `a${number}`], update: [1, `u${number}-${whole.period.to}`] },
  };
}

const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });

export const ENTRIES: readonly SnapshotEntry[] = [
  entry(
    1,
    {
      title: original('en', 'Cybersecurity drills for least developed countries'),
      primaryLine: 'C5',
      otherLines: ['C4'],
      sectors: ['ITU-D'],
      regions: ['AFR', 'ARB'],
      partners: [{ name: 'FIRST' }, { name: 'Smart Africa' }],
      claims: [
        claim('9.c', 'primary', 'Teams that can answer incidents keep networks usable for everyone.'),
        claim('17.6', 'secondary'),
      ],
    },
    {
      headline: original('en', '42 national teams can now answer a cyber incident together.'),
      narrative: original(
        'en',
        'Three regional exercises brought national response teams together. Each team practised detection, reporting and recovery on a common scenario, and reviewed its own plan afterwards with peers.',
      ),
      results: [
        { statement: 'Teams trained', value: 42, unit: 'teams', asOf: '2025-11' },
        { statement: 'Plans revised after the exercise' },
      ],
      evidence: [{ title: 'Drill report', url: 'https://www.itu.int/cyberdrill' }],
      obstacles: original('en', 'Teams change often, so that what was learnt is lost.'),
      lessons: original('en', 'Exercises work best when neighbours take part together.'),
      proposals: original('en', 'Hold one exercise in each region every year.'),
      leaveNoOneBehind: original('en', 'Half of the places were kept for women from the smallest teams.'),
      milestones: [{ text: 'Common scenario agreed', done: '2025-06' }],
    },
  ),
  entry(
    2,
    {
      title: original('fr', 'Réseaux communautaires dans les zones rurales'),
      primaryLine: 'C2',
      regions: ['AFR'],
      claims: [claim('9.c', 'primary'), claim('11', 'secondary')],
    },
    {
      originalLanguage: 'fr',
      headline: original('fr', 'Trois cents écoles rurales sont désormais connectées.'),
      narrative: original('fr', 'Le projet a raccordé trois cents écoles et formé les techniciens des communes.'),
      results: [{ statement: 'Écoles raccordées', value: 300, unit: 'écoles' }],
      obstacles: original('fr', 'L’alimentation électrique reste instable.'),
    },
  ),
  entry(
    3,
    {
      title: {
        ar: { text: 'التعلم الإلكتروني للمعلمين', status: 'original' },
        en: { text: 'E-learning for teachers', status: 'machine' },
      },
      primaryLine: 'C7-elea',
      regions: ['ARB'],
      claims: [claim('4.c', 'primary')],
    },
    {
      originalLanguage: 'ar',
      narrative: original('ar', 'درّب البرنامج ألف معلم على استعمال الأدوات الرقمية في الصفوف.'),
      results: [{ statement: 'معلمون مدربون', value: 1000 }],
    },
  ),
  entry(
    4,
    {
      title: original('zh', '农村电子卫生网络'),
      primaryLine: 'C7-ehea',
      regions: ['ASP'],
      claims: [claim('3.8', 'primary')],
    },
    {
      originalLanguage: 'zh',
      headline: original('zh', '二十个县的诊所开通远程会诊。'),
      narrative: original('zh', '该项目在二十个县建立了远程会诊系统，并培训了医务人员。'),
    },
  ),
  entry(
    5,
    {
      title: original('en', 'WSIS Forum 2025'),
      crossCutting: 'The Forum brings the facilitators of all action lines together.',
      sectors: ['GS'],
      claims: [claim('17', 'primary')],
    },
    { narrative: original('en', 'The Forum took stock of twenty years of action lines.') },
  ),
  entry(
    6,
    { title: original('en', 'Dormant standards study'), primaryLine: 'C6', sectors: ['ITU-T'] },
    { nothingToReport: 'No meeting was held.' },
  ),
  entry(
    7,
    {
      title: original('en', 'Regulator peer review'),
      primaryLine: 'C6',
      claims: [claim('16.6', 'primary')],
      confidentiality: 'members',
    },
    { narrative: original('en', 'members-narrative of the peer review.'), headline: original('en', 'members-headline') },
  ),
  entry(
    8,
    { title: original('en', 'internal-title'), primaryLine: 'C5', confidentiality: 'internal' },
    { narrative: original('en', 'internal-narrative') },
  ),
  entry(
    9,
    {
      title: original('en', 'Media literacy radio'),
      primaryLine: 'C9',
      claims: [claim('14.7', 'primary', 'Coastal stations teach small islands to watch their waters.')],
    },
    {
      narrative: original('en', 'Coastal radio stations ran a weekly programme on digital tools.'),
      emergingTrends: [{ topic: 'Community audio', text: 'Stations share programmes through open archives.' }],
    },
  ),
  entry(
    10,
    {
      title: original('en', 'National digital strategies'),
      primaryLine: 'C1',
      otherLines: ['C11'],
      claims: [
        claim('16.6', 'primary'),
        { ...claim('9.c', 'secondary'), review: { state: 'rejected' } },
        { ...claim('5.b', 'secondary'), origin: 'suggested', review: { state: 'unreviewed' } },
      ],
    },
    {
      narrative: original('en', 'Six administrations wrote a strategy with all stakeholders at the table.'),
      headline: original('en', 'Six countries have a digital strategy that every ministry signed.'),
      proposals: original('en', 'Review each strategy after two years.'),
    },
  ),
  entry(11, {
    title: original('en', 'Regional cooperation platform'),
    primaryLine: 'C11',
    claims: [claim('17.6', 'primary')],
  }),
  entry(12, { title: original('en', 'Imported portal'), otherLines: ['C7'], claims: [claim('9', 'secondary')] }, { profile: 'stocktaking' }),
];

/** Activity 1 over three years, as a ten-year snapshot holds it; 2015 has imports only. */
export const SPAN_ENTRIES: readonly SnapshotEntry[] = ENTRIES.flatMap((each) =>
  each.activity.activityId === 'WA-000001'
    ? [
        { ...entry(1, each.activity, { period: year(2015), profile: 'stocktaking' }) },
        {
          ...entry(1, each.activity, {
            period: year(2019),
            milestones: [{ text: 'First regional drill held', done: '2019-09' }],
            emergingTrends: [{ topic: 'Ransomware' }],
          }),
        },
        each,
      ]
    : [each],
);

/** As a ledger would count it that holds nothing but these. */
function coverageOf(entries: readonly SnapshotEntry[]): readonly CoverageGroup[] {
  const groups = coverageGroups();
  for (const [, [first, ...more]] of Map.groupBy(entries, ({ activity }) => activity.activityId)) {
    if (first === undefined) continue;
    groups.add(first.activity, { expected: 1, accepted: 1 + more.length, open: 0, missing: 0 });
  }
  return groups.all();
}

/** A snapshot of `entries`, given anew at each pass. */
export function snapshotOf(
  entries: readonly SnapshotEntry[],
  period = year(2025),
  id = MAKERS.snapshot,
): Snapshot {
  return {
    id,
    header: {
      schema: 1,
      period,
      matrixEdition: '2015',
      ruleSet: '2026.1',
      entries: entries.length,
      coverage: {
        expected: 15,
        accepted: entries.length,
        nothingToReport: 1,
        drafted: 1,
        submitted: 1,
        returned: 0,
        missing: 1,
      },
      coverageBy: coverageOf(entries),
    },
    async *entries() {
      yield* entries;
    },
  };
}
