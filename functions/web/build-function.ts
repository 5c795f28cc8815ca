/** The web function as it is deployed, in pieces: what a first page needs, and what is loaded when it is asked for. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

/** Chosen in package.json (`imports`): the words of a language are loaded when somebody first reads it. */
const CONDITION = 'words-when-asked';

/** Libraries that are written for CommonJS ask for Node's modules by `require`, which a module does not have by itself. */
const REQUIRE =
  "import{createRequire as requireOfModule}from'node:module';const require=requireOfModule(import.meta.url);";

/** The words of commands, and those of duties and of the interface's document, loaded when asked for (catalogues-when-asked.ts). */
const WORDS_LEFT_OUT: Plugin = {
  name: 'words-left-out',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/(?:cli|duties|web-api|web-duties)\.ts$/ }, ({ importer, path }) => {
      const language = /shared[\\/]text[\\/](\w\w)[\\/]index\.ts$/.exec(importer)?.[1];
      return language === undefined ? undefined : { path: `${language}/${path}`, namespace: 'left-out' };
    });
    onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => {
      const [, language = '', part] = /^(\w\w)\/.*\/([\w-]+)\.ts$/.exec(path) ?? [];
      const suffix = `${language.charAt(0).toUpperCase()}${language.slice(1)}`;
      const name = part?.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
      return { contents: `export const ${name}${suffix} = {};` };
    });
  },
};

/** Beginnings of keys that only reports, letters and workbooks speak: they are made elsewhere. A test asks whether that is so. */
export const SPOKEN_ELSEWHERE: readonly string[] = [
  ...['chart', 'cooperation', 'counted', 'gaps', 'letter', 'note', 'outside', 'pack', 'records', 'role'],
  ...['table', 'way-forward', 'years', 'clause', 'facilitators', 'key-messages', 'means', 'objectives'],
  ...['pillars', 'trends', 'unaligned'],
]
  .map((name) => `report.${name}.`)
  .concat(['again', 'ask', 'help', 'how', 'limits', 'note', 'validation'].map((name) => `template.${name}.`));

const REPORTS_LEFT_OUT: Plugin = {
  name: 'reports-left-out',
  setup({ onLoad }) {
    onLoad(
      { filter: /shared[\\/]text[\\/]\w\w[\\/](?:reports?|report-[\w-]+|template)\.ts$/ },
      async ({ path }) => {
        const module: Readonly<Record<string, object>> = await import(pathToFileURL(path).href);
        const kept = Object.entries(module).map(([name, words]) => {
          const own = Object.entries(words).filter(
            ([key]) => !SPOKEN_ELSEWHERE.some((each) => key.startsWith(each)),
          );
          return `export const ${name} = ${JSON.stringify(Object.fromEntries(own))};`;
        });
        return { contents: kept.join('\n') };
      },
    );
  },
};

/** Where the dates of meetings were found: only reports name their sources. */
const SOURCES_LEFT_OUT: Plugin = {
  name: 'sources-left-out',
  setup({ onLoad }) {
    onLoad({ filter: /reference[\\/]data[\\/]calendar\.json$/ }, async ({ path }) => {
      const data: object = JSON.parse(await readFile(path, 'utf8'));
      return { contents: JSON.stringify({ ...data, sources: [] }), loader: 'json' };
    });
  },
};

/** zod speaks fifty languages, of which a request is answered in six (api/invalid-request.ts). */
const LOCALES_LEFT_OUT: Plugin = {
  name: 'locales-left-out',
  setup({ onLoad }) {
    const kept = ['ar', 'en', 'es', 'fr', 'ru', 'zh-CN'];
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: kept
        .map((name) => `export { default as ${name.replace('-', '')} } from './${name}.js';`)
        .join('\n'),
    }));
  },
};

/** How `entry` (a file beside this one) is built into `folder`; UTF-8, because escaped words would take twice the room. */
export function functionBuild(folder: string, entry = 'handler.ts') {
  return {
    entryPoints: { index: fileURLToPath(new URL(entry, import.meta.url)) },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    sourcemap: true,
    sourcesContent: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    charset: 'utf8',
    // Node's own words (`default`) must not win over ours.
    conditions: [CONDITION, 'module'],
    banner: { js: REQUIRE },
    // The SDK comes with the runtime.
    external: ['@aws-sdk/*'],
    plugins: [WORDS_LEFT_OUT, REPORTS_LEFT_OUT, SOURCES_LEFT_OUT, LOCALES_LEFT_OUT],
    logLevel: 'warning',
  } as const satisfies BuildOptions;
}
