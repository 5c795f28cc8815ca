/** Makes the style sheet and the scripts of the pages: at the start on one machine, and when the function is bundled for AWS. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Asset, type AssetName, type Assets, SCRIPTS } from './asset-names.ts';
import { ICON } from './style/icon.ts';
import { sheetSource } from './style/sheet.ts';

/** Browsers from about 2022: nothing is rewritten that they know. */
const TARGET = ['chrome105', 'firefox110', 'safari16'];

/** Build all files; takes about a tenth of a second. */
export async function buildAssets(): Promise<Assets> {
  const [sheet, scripts] = await Promise.all([buildSheet(), buildScripts()]);
  return [asset('style.css', sheet), asset('icon.svg', Buffer.from(ICON)), ...scripts];
}

async function buildSheet(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: sheetSource(), resolveDir: folder('style'), loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

async function buildScripts(): Promise<Assets> {
  return Promise.all(
    SCRIPTS.map(async (name) => {
      const { outputFiles } = await build({
        entryPoints: [`${folder('browser')}/${name}.ts`],
        bundle: true,
        minify: true,
        write: false,
        format: 'esm',
        target: TARGET,
        legalComments: 'none',
      });
      return asset(`${name}.js`, outputFiles[0]?.contents ?? new Uint8Array());
    }),
  );
}

function folder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function asset(name: AssetName, bytes: Uint8Array): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return {
    name,
    file: name.replace('.', `.${hash}.`),
    bytes,
    gzip: gzipSync(bytes, { level: 9 }),
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
  };
}
