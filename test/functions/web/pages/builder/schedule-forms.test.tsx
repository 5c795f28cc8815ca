import { expect, it } from 'vitest';
import { ShortenField } from '../../../../../functions/web/pages/builder/schedule-forms.tsx';
import { pageContext } from '../../../../../functions/web/pages/page-context.ts';

it('asks once whether comments shall end sooner, and only where what was sent would end them', () => {
  const page = pageContext('https://example.test/reports/r/schedule', 'internal', {});
  const asked = (because: string) =>
    String(<ShortenField page={page} form="done" refused={{ form: 'done', because } as never} />);
  expect(asked('shortens').match(/End comments sooner/g)).toHaveLength(1);
  expect(asked('shortens')).toMatch(/<input[^>]*name="shorten"[^>]*type="checkbox"[^>]*value="yes"/);
  expect(asked('order')).not.toContain('End comments sooner');
});
