/** How hard a finding is, in words. */
import type { Severity } from '../../../../shared/activities/finding.ts';
import { Badge, type Tone } from '../../components/badge.tsx';
import type { PageContext } from '../page-context.ts';

const TONES: Readonly<Record<Severity, Tone>> = { critical: 'bad', error: 'warn', warning: 'info' };

/** The badge of a severity. */
export function SeverityBadge({
  page,
  severity,
}: {
  readonly page: PageContext;
  readonly severity: Severity;
}) {
  return <Badge tone={TONES[severity]}>{page.words(`web.upload.severity.${severity}`)}</Badge>;
}
