/** The typesetting engine (Typst), the only file that knows it: data and pictures in, a tagged PDF out. */
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { fontFiles } from './fonts.ts';
import type { Sheet } from './sheet.ts';

const TEMPLATE = fileURLToPath(new URL('./template/', import.meta.url));
const MAIN = { mainFilePath: `${TEMPLATE}main.typ` } as const;
/** One for each set of fonts; fonts take most of the time it takes to make one. */
const compilers = new Map<string, NodeCompiler>();

/** What could not be set because no font has it; the engine refuses the whole document then (PDF/UA-1, 7.21.8). */
export interface MissingGlyphs {
  readonly missing: readonly string[];
}

/** Sets `sheet` as PDF/UA-1 (ISO 14289-1). `pictures` are by the names that the sheet gives them. */
export function typeset(
  sheet: Sheet,
  families: readonly string[],
  pictures: ReadonlyMap<string, Uint8Array>,
): Uint8Array | MissingGlyphs {
  const compiler = compilerWith(families);
  const files = new Map([...pictures, ['document.json', Buffer.from(JSON.stringify(sheet), 'utf8')]]);
  for (const [name, bytes] of files) compiler.mapShadow(`${TEMPLATE}${name}`, Buffer.from(bytes));
  try {
    return compiler.pdf(MAIN, { pdfStandard: 'ua-1' });
  } catch (error) {
    const missing = missingIn(String(error));
    if (missing.length === 0) throw new Error(faultOf(compiler), { cause: error });
    return { missing };
  } finally {
    compiler.resetShadow();
    // The next document shares nothing but fonts, and these are kept elsewhere.
    compiler.evictCache(0);
  }
}

function compilerWith(families: readonly string[]): NodeCompiler {
  const key = families.join();
  const known = compilers.get(key);
  if (known) return known;
  const made = NodeCompiler.create({
    workspace: TEMPLATE,
    fontArgs: [{ fontPaths: [...fontFiles(families)] }],
  });
  compilers.set(key, made);
  return made;
}

/** The engine's own words with their places; it says less when it writes a PDF at once, which takes less memory. */
function faultOf(compiler: NodeCompiler): string {
  const faults = compiler.compile(MAIN).takeDiagnostics();
  return `the page template failed${faults === null ? '' : `: ${JSON.stringify(compiler.fetchDiagnostics(faults))}`}`;
}

/** Read from the engine's words, quoted twice: there is no other way to learn them. */
function missingIn(message: string): readonly string[] {
  const found = message.matchAll(/the text `\\"(.+?)\\"` could not be displayed/gsu);
  return [...found].map(([, text = '']) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/gu, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    ),
  );
}
