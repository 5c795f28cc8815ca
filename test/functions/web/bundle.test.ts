import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionBuild, SPOKEN_ELSEWHERE } from '../../../functions/web/build-function.ts';
import { LANGUAGES, type Language } from '../../../shared/reference/languages.ts';
import { wordsIn } from '../../../shared/text/words.ts';

/** Bytes that a cold start loads before the first page is answered, in whichever one language. */
const MOST = 1_215_000;

/** And with the page that weighs most, in the language with the longest words. */
const MOST_WITH_PAGE = 1_250_000;

/** What no first page needs: writers and readers of files, the interface with its schemas, signing in. */
const LATER =
  /node_modules\/(exceljs|papaparse|docx|zod|yauzl|pdfjs-dist|saxes|iconv-lite|openid-client|oauth4webapi|jose|typst[^/]*|@myriaddreamin|chart\.js|[^/]*canvas)\/|shared\/render\/(docx|pdf|charts|xlsx|csv)\/|shared\/text\/(ar|zh|en|fr|ru|es)\//;

/** What is made elsewhere, and is not even to be loaded later. */
const ELSEWHERE =
  /node_modules\/(exceljs|yauzl|pdfjs-dist|saxes|iconv-lite|typst-ts-node-compiler|chart\.js|[^/]*canvas)\/|shared\/render\/(docx|pdf|charts)\//;

// Beside the packages that the bundle finds by name.
const folder = mkdtempSync(join(tmpdir(), 'wsis-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let outputs: Metafile['outputs'];
let inputs: Metafile['inputs'];

beforeAll(async () => {
  ({ outputs, inputs } = (await build({ ...functionBuild(folder), write: false })).metafile);
}, 60_000);

/** `first` and all that it imports before it runs. */
function closureOf(first: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const walk = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { external, kind, path } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) walk(path);
    }
  };
  walk(first);
  return seen;
}

function outputWith(entry: string): string {
  const [name] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint?.endsWith(entry)) ?? [];
  if (name === undefined) throw new Error(`nothing is built from ${entry}`);
  return name;
}

/** What is loaded before a page in `language`: the program, the words, and the names of codes. */
function startIn(language: Language): readonly string[] {
  return [
    ...closureOf(outputWith('functions/web/handler.ts')),
    ...closureOf(outputWith(`shared/text/${language}/index.ts`)),
    ...(language === 'en' ? [] : closureOf(outputWith(`shared/reference/data/names/${language}.json`))),
  ];
}

function bytesOf(loaded: readonly string[]): number {
  return [...new Set(loaded)].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
}

describe('the web function as it is deployed', () => {
  it.each(LANGUAGES)('loads little before its first page in %s', (language) => {
    expect(bytesOf(startIn(language))).toBeLessThanOrEqual(MOST);
  });

  it('loads little more where the first page is the heaviest, in the language with the longest words', () => {
    const pages = Object.values(outputs).flatMap(({ entryPoint = '' }) =>
      /functions\/web\/pages\/(?!design|api)/.test(entryPoint) ? [entryPoint] : [],
    );
    expect(pages.length).toBeGreaterThan(40);
    const weights = pages.map((page) => bytesOf([...startIn('ru'), ...closureOf(outputWith(page))]));
    expect(Math.max(...weights)).toBeLessThanOrEqual(MOST_WITH_PAGE);
  });

  it('loads nothing at first that no page needs', () => {
    const first = [...closureOf(outputWith('functions/web/handler.ts'))];
    const held = first.flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
    expect(held.length).toBeGreaterThan(100);
    expect(held.filter((input) => LATER.test(input))).toEqual([]);
  });

  it('names no words that it leaves out', () => {
    const ours = Object.keys(inputs).filter(
      (input) =>
        /^(?:shared|functions)\//.test(input) && !/^shared\/text\/\w\w\//.test(input) && existsSync(input),
    );
    expect(ours.length).toBeGreaterThan(100);
    const naming = ours.flatMap((input) => {
      const source = readFileSync(input, 'utf8');
      return SPOKEN_ELSEWHERE.filter((each) => source.includes(each)).map((each) => `${input}: ${each}`);
    });
    expect(naming).toEqual([]);
  });

  it('carries nothing that makes reports or reads uploads', () => {
    expect(Object.keys(inputs).filter((input) => ELSEWHERE.test(input))).toEqual([]);
  });
});

describe('pages of which each waits for its own words', () => {
  it('speak every language, also to a program and in trouble', async () => {
    await build(functionBuild(folder, 'app.tsx'));
    const { createApp } = await import(pathToFileURL(join(folder, 'index.mjs')).href);
    const ports = {
      clock: () => new Date('2026-01-15T09:00:00Z'),
      newId: () => 'x',
      ledger: { newest: async () => [], list: async () => ({ items: [] }) },
      objects: { list: async function* () {}, head: async () => undefined },
    };
    const app = createApp(ports);
    const details = new Set<string>();
    for (const language of LANGUAGES) {
      const words = wordsIn(language);
      const headers = { 'accept-language': language };
      const lost = await app.request('/nowhere', { headers });
      expect(await lost.text()).toContain(words('web.problem.not-found'));
      const trouble = await app.request('/api/v1/nowhere', { headers });
      expect(await trouble.json()).toMatchObject({ title: words('problem.not-found') });
      const token = { ...headers, authorization: 'Bearer x' };
      const refused = await app.request('/api/v1/me', { headers: token });
      expect(await refused.json()).toMatchObject({ title: words('problem.token-invalid') });
      const wrong = await app.request('/api/v1/records?year=never', { headers });
      const { errors, title } = await wrong.json();
      details.add(`${title} ${errors[0].detail}`);
      expect(title).toBe(words('problem.request-invalid'));
      const duties = await app.request('/duties', { headers });
      expect(await duties.text()).toContain(words('duty.res1332.resolves.3a'));
      const document = await (await app.request('/api/v1/openapi.json', { headers })).json();
      expect(document.info.description).toBe(words('web.api.lead'));
      const reference = await app.request('/api', { headers });
      expect(await reference.text()).toContain(words('web.api.op.readMe').slice(0, 8));
    }
    expect(details.size).toBe(LANGUAGES.length);
  }, 60_000);
});
