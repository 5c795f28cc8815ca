import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { apiDocument, apiOperations } from '../../../../functions/web/api/api.ts';
import { METHODS } from '../../../../functions/web/api/describe-api.ts';
import { createApp } from '../../../../functions/web/app.tsx';
import type { WebPorts } from '../../../../functions/web/web-ports.ts';
import { FIELDS } from '../../../../shared/activities/fields.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { wordsIn } from '../../../../shared/text/words.ts';

/** No port is asked for anything but the time. */
const PORTS = {
  clock: () => new Date('2026-01-15T09:00:00Z'),
  newId: () => 'x',
  ledger: {},
  objects: {},
} as unknown as WebPorts;
const site = createApp(PORTS);
const operations = apiOperations(PORTS);

/** As it is sent. */
// biome-ignore lint/suspicious/noExplicitAny: a document as it was sent
async function documentIn(language: string): Promise<any> {
  return (await site.request(`/api/v1/openapi.json?lang=${language}`)).json();
}

// biome-ignore lint/suspicious/noExplicitAny: as above
type PathItem = any;

describe('the document of the interface', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { errors, valid } = await new Validator().validate(await documentIn('en'));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
  });

  it.each(LANGUAGES)('says in %s what every operation, parameter and answer means', async (language) => {
    const { paths, tags } = await documentIn(language);
    const silent: string[] = [];
    for (const [path, item] of Object.entries<PathItem>(paths)) {
      for (const method of METHODS) {
        const operation = item[method];
        if (operation === undefined) continue;
        const tell = (what: string, text: unknown) => {
          if (typeof text !== 'string' || text === '' || /^\d+$/.test(text))
            silent.push(`${method} ${path} ${what}`);
        };
        tell('summary', operation.summary);
        for (const { description, name } of operation.parameters ?? []) tell(name, description);
        for (const [status, answer] of Object.entries(operation.responses)) {
          tell(status, (answer as { readonly description: unknown }).description);
        }
      }
    }
    expect(silent).toEqual([]);
    expect(tags.every(({ description }: { readonly description: string }) => description !== '')).toBe(true);
  });

  it('takes exactly the fields of the table, with their words', () => {
    const { components } = apiDocument(operations, wordsIn('fr'));
    const { properties = {} } = (components?.schemas?.RecordFields ?? {}) as {
      readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
    };
    expect(Object.keys(properties)).toEqual(FIELDS.map(({ id }) => id));
    expect(properties.title?.description).toBe(wordsIn('fr')('field.title.label'));
  });
});

describe('the page of the interface', () => {
  it.each(LANGUAGES)('explains in %s every operation and every form that it names', async (language) => {
    const html = await (await site.request(`/api?lang=${language}`)).text();
    const { components, paths } = await documentIn(language);
    for (const path of Object.keys(paths)) expect(html).toContain(`/api/v1${path}`);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    for (const name of Object.keys(components.schemas)) expect(ids).toContain(`form-${name}`);
    expect(html).not.toMatch(/web\.api\.|undefined|\[object/);
  });
});
