/** What the rules find in texts and links. */
import { damaged, GOOD, original, words } from '../sample-record.ts';
import { inMatrix, type RuleCase, update } from './rule-case.ts';

export const TEXT_CASES: readonly RuleCase[] = [
  {
    rule: 'text-too-long',
    record: damaged({
      activity: { title: original('x'.repeat(151)) },
      update: { headline: original(words(31)) },
    }),
    at: ['title', 'headline'],
  },
  {
    rule: 'text-too-short',
    record: damaged({
      activity: { title: original('CyberDril') },
      update: { narrative: original(words(99)) },
    }),
    at: ['title', 'narrative'],
  },
  {
    rule: 'text-unchanged',
    record: update({ narrative: original(`${words(150)}\n`) }),
    at: ['headline', 'narrative'],
    context: {
      ...inMatrix,
      previous: { ...GOOD.update, obstacles: original('Other'), proposals: original('Other') },
    },
  },
  {
    rule: 'language-mismatch',
    record: update({ obstacles: original('Не хватало специалистов и денег на поездки участников.') }),
    at: ['obstacles'],
  },
  { rule: 'language-mismatch', record: update({ obstacles: original(words(20), 'ar') }), at: ['obstacles'] },
  {
    rule: 'language-mismatch',
    record: update({ obstacles: original('缺少专家和资金使许多国家团队无法参加演练', 'fr') }),
    at: ['obstacles'],
  },
  {
    rule: 'original-text-missing',
    record: update({ obstacles: { en: { text: words(20), status: 'human' } } }),
    at: ['obstacles'],
  },
  {
    rule: 'translation-stale',
    record: damaged({
      activity: {
        title: { ...GOOD.activity.title, fr: { text: 'Exercices', status: 'stale' } },
        claims: GOOD.activity.claims.map((claim) => ({
          ...claim,
          rationale: { ...claim.rationale, es: { text: 'Razones', status: 'stale' } },
        })),
      },
      update: { obstacles: { ...original(words(20)), fr: { text: 'Obstacles', status: 'human' } } },
    }),
    at: ['title.fr', 'claims.0.rationale.es', 'claims.1.rationale.es'],
  },
  {
    rule: 'acronym-unexplained',
    record: update({ narrative: original(`${words(100)} with the CIRT and the ITU`) }),
    at: ['narrative'],
  },
  {
    rule: 'text-damaged',
    record: update({ obstacles: original('La coopÃ©ration rÃ©gionale') }),
    at: ['obstacles'],
  },
  { rule: 'text-damaged', record: update({ obstacles: original('La coop\uFFFDration') }), at: ['obstacles'] },
  { rule: 'hidden-characters', record: update({ obstacles: original('Up\u202Eto') }), at: ['obstacles'] },
  {
    rule: 'hidden-characters',
    record: damaged({ activity: { partners: [{ name: 'UNE\u0000SCO' }] } }),
    at: ['partners.0.name'],
  },
  { rule: 'alt-text-missing', record: update({ photos: [{ file: 'drill.jpg' }] }), at: ['photos.0.altText'] },
  {
    rule: 'link-malformed',
    record: update({
      evidence: [
        { title: 'a', url: 'www.itu.int' },
        { title: 'b', url: 'javascript:alert(1)' },
        { title: 'c', url: 'https://intranet' },
        { title: 'd', url: 'https://вики.рф/стр' },
      ],
    }),
    at: ['evidence.0.url', 'evidence.1.url', 'evidence.2.url'],
  },
];
