/** Ids of records, on one line wherever they stand: a browser would break them at their hyphen. */
import type { PageContext } from '../pages/page-context.ts';

/** `WA-000093`, which leads to the record. */
export function RecordLink({ page, id }: { readonly page: Pick<PageContext, 'to'>; readonly id: string }) {
  return (
    <a class="id" href={page.to(`/records/${id}`)}>
      {id}
    </a>
  );
}

/** A text with ids in it: a heading, what was done. */
export function WithRecordIds({ text }: { readonly text: string }) {
  const parts = text.split(/(WA-\d{6,})/);
  return <>{parts.map((part, index) => (index % 2 === 0 ? part : <bdi class="id">{part}</bdi>))}</>;
}
