/** The files that pages are made up with, under names that change with what is in them. */
import { Hono } from 'hono';
import { Problem } from '../../../shared/text/problem.ts';
import type { Asset, Assets } from '../asset-names.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { Env } from '../web-ports.ts';

/** Seconds: a year. */
const YEAR = 31_536_000;

/** `GET /assets/FILE`: nobody needs to be known for them. */
export function assetRoutes({ assets = [] }: { readonly assets?: Assets | undefined }): Hono<Env> {
  const app = new Hono<Env>();
  const files = new Map(assets.map((asset) => [asset.file, asset]));

  app.get('/assets/:file', (c) => {
    const asset = files.get(c.req.param('file'));
    if (asset === undefined) throw new Problem('not-found');
    return handOutAsset(asset, c.req.header('accept-encoding'));
  });

  return app;
}

/** The file, packed as the browser likes it best; its name holds its hash, so it is kept for good (RFC 8246). */
function handOutAsset({ brotli, bytes, gzip, name }: Asset, accepted = ''): Response {
  const headers = {
    'content-type': mediaTypeOf(name),
    'cache-control': `public, max-age=${YEAR}, immutable`,
    vary: 'Accept-Encoding',
  };
  const codings = accepted.split(',').map((each) => each.split(';')[0]?.trim());
  const [coding, body] = codings.includes('br')
    ? ['br', brotli]
    : codings.includes('gzip')
      ? ['gzip', gzip]
      : ['', bytes];
  return new Response(new Uint8Array(body as Uint8Array), {
    headers: coding === '' ? headers : { ...headers, 'content-encoding': String(coding) },
  });
}
