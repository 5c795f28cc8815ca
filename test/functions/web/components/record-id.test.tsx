import { expect, it } from 'vitest';
import { RecordLink, WithRecordIds } from '../../../../functions/web/components/record-id.tsx';

it('keeps each id whole, in a text and as a link', () => {
  expect(String(<WithRecordIds text="Compare WA-000012 and WA-1000013." />)).toBe(
    'Compare <bdi class="id">WA-000012</bdi> and <bdi class="id">WA-1000013</bdi>.',
  );
  expect(String(<WithRecordIds text="A & B" />)).toBe('A &amp; B');
  const page = { to: (path: string) => `${path}?lang=ar` };
  expect(String(<RecordLink page={page} id="WA-000012" />)).toBe(
    '<a class="id" href="/records/WA-000012?lang=ar">WA-000012</a>',
  );
});
