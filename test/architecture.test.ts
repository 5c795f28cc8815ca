/** The direction of imports: an arrow that points the wrong way fails here. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Each folder may import itself and the folders named; the longest matching folder of a file counts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'shared/text': ['shared/reference'],
  'shared/reference': ['shared/text'],
  'shared/people': ['shared/text', 'shared/reference', 'shared/store/ports.ts', 'shared/store/pages.ts'],
  'shared/store': ['shared/text', 'shared/reference'],
  'shared/zip': ['shared/text', 'shared/reference'],
  'shared/activities': [
    'shared/mail',
    'shared/people',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
    'shared/store/ledger-at-hand.ts',
    'shared/store/activity-id.ts',
  ],
  'shared/matrix': ['shared/activities', 'shared/text', 'shared/reference'],
  'shared/intake': [
    'shared/registries',
    'shared/people/audience.ts',
    'shared/activities',
    'shared/zip',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
  ],
  'shared/registries': [
    'shared/activities',
    'shared/people',
    'shared/periods/change-periods.ts',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
    'shared/store/ledger-at-hand.ts',
  ],
  'shared/record-form': [
    'shared/periods',
    'shared/intake/import',
    'shared/matrix',
    'shared/activities',
    'shared/people',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
  ],
  'shared/reports': [
    'shared/registries',
    'shared/matrix',
    'shared/activities',
    'shared/people',
    'shared/zip',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
    'shared/store/erasure.ts',
  ],
  'shared/render': ['shared/reports', 'shared/activities', 'shared/zip', 'shared/text', 'shared/reference'],
  'shared/periods': [
    'shared/reports',
    'shared/activities',
    'shared/people',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
  ],
  'shared/jobs': ['shared/activities', 'shared/text', 'shared/reference', 'shared/store/ports.ts'],
  'shared/consultations': [
    'shared/calendar',
    'shared/registries',
    'shared/reports',
    'shared/activities',
    'shared/people',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
    'shared/store/pages.ts',
  ],
  'shared/calendar': ['shared/text', 'shared/reference', 'shared/store/ports.ts', 'shared/store/pages.ts'],
  'shared/duties': [
    'shared/calendar',
    'shared/consultations',
    'shared/registries',
    'shared/reports',
    'shared/mail',
    'shared/audit',
    'shared/people',
    'shared/text',
    'shared/reference',
    'shared/store/ports.ts',
  ],
  'shared/erasure': [
    'shared/registries',
    'shared/activities',
    'shared/people',
    'shared/text',
    'shared/store/ports.ts',
    'shared/store/erasure.ts',
    'shared/store/whole-ledger.ts',
  ],
  'shared/mail': ['shared/people', 'shared/text', 'shared/reference', 'shared/store/ports.ts'],
  'shared/audit': ['shared/reference', 'shared/store/ports.ts', 'shared/store/journal-place.ts'],
  functions: ['shared'],
  local: ['functions', 'shared'],
  infra: ['functions', 'shared'],
};

/** What the domain never touches: the world arrives as an argument. */
const WORLDLY =
  /^(?:@aws-sdk\/|aws-cdk-lib|hono|@hono\/|node:(?:fs|http|https|net|child_process|worker_threads|sqlite|os|process)(?:\/|$))/;

/** The charts' canvas sets one variable, which its library reads when it is opened; it asks for none. */
const WORLDLY_BY_NAME: Readonly<Record<string, string>> = {
  'shared/render/charts/canvas.ts': 'node:process',
};

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g;

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function folderOf(file: string): string {
  const folders = Object.keys(MAY_IMPORT).filter((folder) => file.startsWith(`${folder}/`));
  return folders.sort((a, b) => b.length - a.length)[0] ?? '';
}

const FILES = ['shared', 'functions', 'local', 'infra'].flatMap(filesOf);

describe('architecture', () => {
  it('lets no import point against the direction of the folders', () => {
    const wrong = FILES.flatMap((file) => {
      const folder = folderOf(file);
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(dirname(file), name).split(sep).join('/'))
        .filter((target) => target !== 'package.json' && !target.startsWith(`${folder}/`))
        .filter((target) => !(MAY_IMPORT[folder] ?? []).some((allowed) => target.startsWith(allowed)))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('lets no worker reach into the web', () => {
    const workers = FILES.filter((file) => /^functions\/(?!web\/)/.test(file));
    expect(workers.filter((file) => importsOf(file).some((name) => name.startsWith('../web/')))).toEqual([]);
  });

  it('keeps the world out of the domain', () => {
    const domain = FILES.filter((file) => /^shared\/(?!store\/(?:aws|embedded)\/)/.test(file));
    const wrong = domain.flatMap((file) => [
      ...importsOf(file)
        .filter((name) => WORLDLY.test(name) && WORLDLY_BY_NAME[file] !== name)
        .map((name) => `${file} → ${name}`),
      ...(/process\.env|\bDate\.now\(|new Date\(\)|Math\.random\(/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      )
        ? [`${file} asks the clock, chance or the environment`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('imports a library with opinions in few files', () => {
    const homes = (library: string): string[] =>
      FILES.filter((file) =>
        importsOf(file).some((name) => name === library || name.startsWith(`${library}/`)),
      );
    const HOMES: Readonly<Record<string, readonly string[]>> = {
      '@myriaddreamin/typst-ts-node-compiler': ['shared/render/pdf/typesetter.ts'],
      'chart.js': ['shared/render/charts/', 'functions/web/browser/'],
      diff: ['shared/reports/diff-lists.ts'],
      exceljs: ['shared/intake/template/'],
      hono: ['functions/web/', 'local/listen.ts', 'local/sign-in/'],
      jose: ['functions/web/sign-in/', 'local/sign-in/'],
      nodemailer: ['shared/store/embedded/mail-folder.ts'],
      'oidc-provider': ['local/sign-in/'],
      'openid-client': ['functions/web/sign-in/'],
      papaparse: [
        'shared/intake/read/csv/',
        'shared/intake/registry/',
        'shared/render/csv/',
        'local/commands/',
        'functions/web/csv-text.ts',
      ],
      'pdfjs-dist': ['shared/render/pdf/'],
    };
    for (const [library, folders] of Object.entries(HOMES)) {
      const files = homes(library);
      expect(files, library).not.toEqual([]);
      expect(
        files.filter((file) => !folders.some((folder) => file.startsWith(folder))),
        library,
      ).toEqual([]);
    }
  });
});
