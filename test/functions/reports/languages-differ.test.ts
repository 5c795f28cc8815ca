import { describe, expect, it, vi } from 'vitest';
import { produceSet } from '../../../functions/reports/produce-set.ts';
import type { ComposeRequest } from '../../../shared/reports/compose/prepare.ts';
import type { DocumentModel } from '../../../shared/reports/document.ts';
import { reportKind } from '../../../shared/reports/kinds/index.ts';
import { ENTRIES, MAKERS, snapshotOf } from '../../golden/fixture.ts';

/** In French a paragraph goes missing, as a fault of a section maker would have it. */
vi.mock('../../../shared/reports/compose/compose.ts', async (original) => {
  const { compose } = (await original()) as { compose: (request: ComposeRequest) => Promise<DocumentModel> };
  return {
    compose: async (request: ComposeRequest): Promise<DocumentModel> => {
      const model = await compose(request);
      const [first, ...others] = model.sections;
      if (request.language !== 'fr' || first === undefined) return model;
      return { ...model, sections: [{ ...first, blocks: first.blocks.slice(1) }, ...others] };
    },
  };
});

const order = (languages: readonly ('en' | 'fr' | 'ru')[]) => ({
  kinds: [reportKind('cstd')],
  languages,
  formats: ['json'] as const,
  snapshot: snapshotOf(ENTRIES),
  snapshotBytes: async () => (async function* () {})(),
  makers: MAKERS,
  options: { year: 2025 },
});

async function written(languages: Parameters<typeof order>[0]): Promise<readonly string[]> {
  const names: string[] = [];
  await produceSet(order(languages), async (name, bytes) => {
    for await (const _ of bytes);
    names.push(name);
  });
  return names;
}

describe('a set of reports', () => {
  it('is not published when a language does not say what the first one says', async () => {
    await expect(written(['en', 'fr'])).rejects.toMatchObject({
      code: 'languages-differ',
      params: { kind: 'cstd', language: 'fr', other: 'en', where: 'sections/introduction/blocks/1' },
    });
  });

  it('is published when all its languages agree', async () => {
    expect(await written(['en', 'ru'])).toContain('manifest.json');
  });
});
