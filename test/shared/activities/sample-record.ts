/** A record that keeps every rule of the annual profile, and the means to damage one thing in it. */
import { canonicalActivity, canonicalUpdate } from '../../../shared/activities/canonical.ts';
import type {
  Activity,
  ActivityRecord,
  AnnualUpdate,
  LocalizedText,
} from '../../../shared/activities/record.ts';
import type { Language } from '../../../shared/reference/languages.ts';

export function original(text: string, language: Language = 'en'): LocalizedText {
  return { [language]: { text, status: 'original' } };
}

/** `count` different-looking English words. */
export function words(count: number): string {
  const stock = [
    'regional',
    'teams',
    'practise',
    'answers',
    'to',
    'incidents',
    'and',
    'share',
    'what',
    'they',
    'learn',
  ];
  return Array.from({ length: count }, (_, index) => stock[index % stock.length]).join(' ');
}

const activity: Activity = canonicalActivity({
  activityId: 'WA-000412',
  title: original('Cybersecurity drills for least developed countries'),
  summary: original(words(70)),
  activityType: 'training',
  sectors: ['ITU-D'],
  unit: 'BDT/DNS',
  ituRole: 'implementer',
  primaryLine: 'C5',
  otherLines: ['C4'],
  claims: [
    {
      code: '9.c',
      weight: 'primary',
      rationale: original(words(20)),
      evidenceRefs: ['R1'],
      origin: 'declared',
      review: { state: 'unreviewed' },
    },
    {
      code: '17.6',
      weight: 'secondary',
      rationale: original(`${words(18)} together`),
      evidenceRefs: [],
      origin: 'declared',
      review: { state: 'unreviewed' },
    },
  ],
  wsisOutcomeRefs: ['GPA C5 12.a'],
  mandates: ['PP Res. 130 (Rev. Bucharest, 2022)'],
  operationalPlanRef: 'ITU-D 2026-2029, 2.3',
  status: 'ongoing',
  startDate: '2025-03',
  coverage: 'regional',
  regions: ['AFR'],
  countries: ['RWA', 'KEN'],
  beneficiaries: ['regulators'],
  partners: [{ name: 'UNESCO', type: 'international-organization', role: 'implementing' }],
  focalPoint: 'ITU focal point for WSIS Action Line C5',
  confidentiality: 'public',
});

const update: AnnualUpdate = canonicalUpdate({
  activityId: 'WA-000412',
  period: { from: '2025-01-01', to: '2025-12-31' },
  originalLanguage: 'en',
  headline: original('42 national teams can now answer a cyber incident together.'),
  narrative: original(words(150)),
  results: [
    {
      statement: '42 teams assessed',
      unit: 'teams',
      baseline: 30,
      target: 45,
      value: 42,
      asOf: '2025-11-30',
    },
  ],
  evidence: [{ title: 'Drill report', url: 'https://www.itu.int/drill', date: '2025-11-30' }],
  obstacles: original(words(30)),
  proposals: original(words(60)),
  milestones: [{ text: 'Toolkit published', due: '2025-06', done: '2025-05-20', status: 'done' }],
  events: [{ title: 'Regional CyberDrill', date: '2025-09-16', place: 'Kigali', role: 'host' }],
  outputs: [{ title: 'Guide', url: 'https://www.itu.int/guide', kind: 'report', date: '2025-04' }],
  photos: [{ file: 'drill.jpg', altText: 'Two teams at their screens', consent: 'yes' }],
});

export const GOOD: ActivityRecord = { activity, update };

/** {@link GOOD} with some values replaced; undefined removes one. */
export function damaged(change: {
  readonly activity?: { readonly [K in keyof Activity]?: Activity[K] | undefined };
  readonly update?: { readonly [K in keyof AnnualUpdate]?: AnnualUpdate[K] | undefined };
}): ActivityRecord {
  return {
    activity: canonicalActivity({ ...activity, ...change.activity, activityId: 'WA-000412' }),
    update: canonicalUpdate({
      ...update,
      ...change.update,
      activityId: 'WA-000412',
      period: change.update?.period ?? update.period,
    }),
  };
}
