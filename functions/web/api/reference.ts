/** The WSIS–SDG Matrix edition by edition, the code lists and the field table: what everything else refers to. */
import { createRoute, z } from '@hono/zod-openapi';
import { FIELDS } from '../../../shared/activities/fields.ts';
import { supportOf } from '../../../shared/matrix/support.ts';
import { isActionLineId } from '../../../shared/reference/action-lines.ts';
import { matrixEdition, matrixEditions } from '../../../shared/reference/matrix-edition.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { CODE_LISTS, type CodeListName, codeList } from '../../../shared/reference/organization.ts';
import { Problem } from '../../../shared/text/problem.ts';
import { isMessageKey } from '../../../shared/text/words.ts';
import { editionOf } from '../edition-of.ts';
import { answers, resource } from './operation.ts';
import { pageOf } from './schemas.ts';

const Edition = z
  .strictObject({ edition: z.string(), title: z.string(), asOf: z.string() })
  .openapi('Edition');

const Link = z
  .strictObject({
    line: z.string(),
    code: z.string(),
    level: z.enum(['goal', 'target']),
    status: z.enum(['agreed', 'single-source', 'disputed']),
    counted: z.boolean(),
    rationale: z.string().optional(),
  })
  .openapi('MatrixLink');

const WholeEdition = z
  .strictObject({ edition: z.string(), title: z.string(), asOf: z.string(), links: z.array(Link) })
  .openapi('WholeEdition');

const Support = z
  .strictObject({
    line: z.string(),
    code: z.string(),
    support: z.enum(['in-matrix', 'goal-in-matrix', 'outside-matrix', 'not-assessable']),
    rationale: z.string().optional(),
  })
  .openapi('Support');

const Code = z.strictObject({ id: z.string(), name: z.string() }).openapi('CodeEntry');

const FieldAnswer = z
  .strictObject({
    id: z.string(),
    of: z.enum(['activity', 'update']),
    kind: z.looseObject({ type: z.string() }),
    required: z.enum(['no', 'submit', 'some']),
    audience: z.enum(['public', 'members', 'internal']),
    label: z.string(),
    help: z.string(),
  })
  .openapi('Field');

const EditionPlace = z.object({ edition: z.string().max(40) });
const LISTS = Object.keys(CODE_LISTS) as CodeListName[];

const editions = createRoute({
  method: 'get',
  path: '/matrix',
  operationId: 'listEditions',
  tags: ['reference'],
  responses: answers({ 200: pageOf(Edition, 'EditionPage') }),
});

const edition = createRoute({
  method: 'get',
  path: '/matrix/{edition}',
  operationId: 'readEdition',
  tags: ['reference'],
  request: { params: EditionPlace },
  responses: answers({ 200: WholeEdition }, [404]),
});

const support = createRoute({
  method: 'get',
  path: '/matrix/{edition}/support',
  operationId: 'readSupport',
  tags: ['reference'],
  request: { params: EditionPlace, query: z.object({ line: z.string().max(20), code: z.string().max(10) }) },
  responses: answers({ 200: Support }, [404]),
});

const lists = createRoute({
  method: 'get',
  path: '/reference/codes',
  operationId: 'listCodeLists',
  tags: ['reference'],
  responses: answers({ 200: pageOf(z.string(), 'CodeListPage') }),
});

const codes = createRoute({
  method: 'get',
  path: '/reference/codes/{list}',
  operationId: 'readCodeList',
  tags: ['reference'],
  request: { params: z.object({ list: z.enum(LISTS) }) },
  responses: answers({ 200: pageOf(Code, 'CodePage') }, [404]),
});

const fields = createRoute({
  method: 'get',
  path: '/reference/fields',
  operationId: 'listFields',
  tags: ['reference'],
  responses: answers({ 200: pageOf(FieldAnswer, 'FieldPage') }),
});

/**
 * `GET /matrix` and its editions, `/matrix/EDITION/support`, `/reference/codes` and `/reference/fields`. Open to everybody, the
 * same at any time: it needs no ports.
 */
export function reference() {
  const app = resource();

  app.openapi(editions, (c) =>
    c.json({ items: matrixEditions().map(({ asOf, edition, title }) => ({ edition, title, asOf })) }, 200),
  );

  app.openapi(edition, (c) => {
    const { asOf, edition, links, title } = matrixEdition(c.req.valid('param').edition);
    const told = links.map(({ code, counted, level, line, rationale, status }) => ({
      ...{ line, code, level, status, counted },
      ...(rationale === undefined ? {} : { rationale }),
    }));
    return c.json({ edition, title, asOf, links: told }, 200);
  });

  app.openapi(support, (c) => {
    const { code, line } = c.req.valid('query');
    const { edition } = c.req.valid('param');
    if (!isActionLineId(line)) throw new Problem('not-found');
    const { links } = matrixEdition(edition);
    const rationale = links.find((each) => each.line === line && each.code === code)?.rationale;
    const said = supportOf(editionOf(edition), [line], code);
    return c.json({ line, code, support: said, ...(rationale === undefined ? {} : { rationale }) }, 200);
  });

  app.openapi(lists, (c) => c.json({ items: LISTS }, 200));

  app.openapi(codes, (c) => {
    const { list } = c.req.valid('param');
    const { language } = c.get('page');
    const items = codeList(list).map(({ id }) => ({ id, name: codeName(list, id, language).text }));
    return c.json({ items }, 200);
  });

  app.openapi(fields, (c) => {
    const { words } = c.get('page');
    const say = (key: string): string => (isMessageKey(key) ? words(key) : '');
    const items = FIELDS.map(({ audience, id, kind, of, required }) => ({
      ...{ id, of, kind, required, audience },
      label: say(`field.${id}.label`),
      help: say(`field.${id}.help`),
    }));
    return c.json({ items }, 200);
  });

  return app;
}
