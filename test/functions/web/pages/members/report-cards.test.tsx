import { describe, expect, it } from 'vitest';
import { CardList } from '../../../../../functions/web/pages/members/report-cards.tsx';
import { pageContext } from '../../../../../functions/web/pages/page-context.ts';
import type { PersonActor } from '../../../../../shared/people/actor.ts';
import { CONSULTED, EDITOR, MEMBER } from '../../../../shared/consultations/sample-report.ts';

describe('the card of a report', () => {
  const shown = (actor: PersonActor, audience: 'members' | 'internal') => {
    const page = pageContext('https://example.test/my', audience, { actor });
    return String(
      <CardList page={page} reports={[{ report: { ...CONSULTED, revision: 1 }, round: undefined }]} />,
    );
  };

  it('names the text that its reader may open, and for the office the one that it works on', () => {
    expect(shown(MEMBER, 'members')).toContain('Draft 1');
    expect(shown(MEMBER, 'members')).not.toContain('Revision 1');
    expect(shown(EDITOR, 'internal')).toContain('Revision 1');
  });
});
