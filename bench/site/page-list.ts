/** Every page that people look at, with who looks; the uncommon filters and the deep pages too. */
import { type Asker, UNITS } from './people.ts';

/** What the paths name. */
export interface SiteFacts {
  /** An activity with an update that waits, of the line that is asked for. */
  readonly waiting: string;
  /** One that is accepted and stands in reports. */
  readonly accepted: string;
  /** One that the focal point of the line has drafted. */
  readonly drafted: string;
  readonly snapshot: string;
}

export type PageAsk = readonly [asker: Asker, path: string];

const YEAR = 'from=2026-01-01&to=2026-12-31';

/** In the order in which they are asked: the first is what the others can be compared with. */
export function pageList({ accepted, drafted, snapshot, waiting }: SiteFacts): readonly PageAsk[] {
  const unit = UNITS[3];
  return [
    ['editor', '/records'],
    ['public', '/'],
    ['public', '/published'],
    ['public', '/reports'],
    ['public', '/records'],
    ['public', '/feed.atom'],
    ['public', '/sitemap.xml'],
    ['public', '/duties'],
    ['line', '/my'],
    ['unit', '/my'],
    ['coordinator', '/my'],
    ['editor', '/my'],
    ['line', '/records'],
    ['editor', '/records?year=2026&state=submitted'],
    ['editor', '/records?line=C5&goal=9'],
    ['editor', `/records?unit=${unit}`],
    ['editor', '/records?text=quantum-free'],
    ['coordinator', '/records?country=FJI'],
    ['editor', `/records/${accepted}`],
    ['editor', `/records/${accepted}/history`],
    ['editor', `/records/${accepted}/uses`],
    ['member', `/records/${accepted}`],
    ['line', `/records/${drafted}/edit?${YEAR}`],
    ['line', '/records/new'],
    ['line', '/hand-over'],
    ['line', '/uploads'],
    ['line', '/template'],
    ['line', '/my/tokens'],
    ['editor', '/review'],
    ['editor', '/review?line=C5'],
    ['editor', `/review?unit=${unit}`],
    ['coordinator', '/review'],
    ['editor', `/review/${waiting}/2026-01-01..2026-12-31`],
    ['editor', '/duplicates'],
    ['editor', '/coverage'],
    ['coordinator', '/coverage?year=2025'],
    ['editor', '/coverage/reminders/bench-line'],
    ['editor', '/periods'],
    ['editor', '/periods/2026-01-01..2026-12-31'],
    ['editor', '/waivers'],
    ['editor', '/reports'],
    ['editor', '/reports/builder'],
    ['editor', '/reports/builder/hlpf-2025'],
    ['editor', '/reports/builder/hlpf-2025/texts'],
    ['editor', '/reports/builder/hlpf-2025/messages'],
    ['member', '/reports/hlpf-2025'],
    ['member', '/reports/hlpf-2025/comments'],
    ['member', '/matrix'],
    ['member', '/matrix?compare=2025'],
    ['member', '/matrix/C5/9'],
    ['member', '/matrix/C5/9?compare=2025'],
    ['member', '/trends'],
    ['member', `/snapshots/${snapshot}/records`],
    ['member', `/snapshots/${snapshot}/figures/claims`],
    ['member', `/snapshots/${snapshot}/figures/results.line-C5`],
    ['administrator', '/admin'],
    ['administrator', '/admin/focal-points'],
    ['administrator', '/admin/people'],
    ['administrator', '/admin/people/bench-line'],
    ['administrator', '/admin/machines'],
    ['administrator', '/admin/calendar'],
    ['administrator', '/admin/mail'],
    ['administrator', '/admin/audit'],
    ['editor', '/api/v1/records'],
    ['editor', '/api/v1/records?year=2026&line=C5'],
    ['editor', `/api/v1/records/${accepted}`],
    ['member', '/api/v1/reports'],
    ['member', '/api/v1/trends'],
    ['public', '/api'],
    ['public', '/api/v1/openapi.json'],
  ];
}
