import { expect, it } from 'vitest';
import { ownAnchors } from '../../../functions/web/own-anchors.ts';
import type { PageContext } from '../../../functions/web/pages/page-context.ts';
import { anchorsOf } from '../../../shared/consultations/anchors.ts';
import type { Comment } from '../../../shared/consultations/comment.ts';
import { modelName, setFileKey } from '../../../shared/reports/issue-files.ts';
import { fixtureDocument } from '../../fixtures/document-model.ts';
import { CONSULTED, issueOf } from '../../shared/consultations/sample-report.ts';
import { memoryObjects } from '../../shared/reports/memory-stores.ts';

it('reads a document once, however often its comments are looked at', async () => {
  const report = { ...CONSULTED, issues: [issueOf('Draft 1', 'set1')] };
  const model = fixtureDocument('en');
  const anchor = anchorsOf(model).find(({ kind }) => kind !== 'document');
  if (anchor === undefined) throw new Error('no anchor');
  const comment = {
    ...{ id: 'c1', issue: { label: 'Draft 1', set: 'set1' } },
    anchor: { ...anchor, quote: 'En français', language: 'fr' },
  } as unknown as Comment;
  const objects = memoryObjects();
  const order = { page: { language: 'en' } as PageContext, report, comments: [comment] };
  const asked: string[] = [];
  const anchorsFor = ownAnchors({
    get: async (key) => {
      asked.push(key);
      return objects.get(key);
    },
  });
  expect(await anchorsFor(order)).toEqual(new Map());
  const key = setFileKey('set1', modelName(report.kind, 'en'));
  await objects.putIfAbsent(key, Buffer.from(JSON.stringify(model)));
  for (let look = 0; look < 3; look++) expect((await anchorsFor(order)).get('c1')?.quote).toBe(anchor.quote);
  // Once while it was lost, and once when it was there.
  expect(asked).toEqual([key, key]);
});
