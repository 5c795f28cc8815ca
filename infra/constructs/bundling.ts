/** How every function is bundled: the same for what is deployed and for the tests of its size. */
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from '../config/stage-config.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The entry point of a function. */
export function entryOf(name: FunctionName): string {
  return join(ROOT, 'functions', name, 'handler.ts');
}

/** Packages with machine code or files of their own: they travel as they are. */
const CARRIED = ['@napi-rs/*', '@myriaddreamin/*', '@expo-google-fonts/*'] as const;

/** Libraries that are written for CommonJS ask for Node's modules by `require`, which a module does not have by itself. */
const REQUIRE =
  "import{createRequire as requireOfModule}from'node:module';const require=requireOfModule(import.meta.url);";

/** Bundling of a function. UTF-8: escaped, the words of five languages would take twice the room. */
export function bundlingOf(name: FunctionName): BundlingOptions {
  return {
    // Its own option for this is not passed on by the library.
    esbuildArgs: { '--charset': 'utf8' },
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    banner: REQUIRE,
    // The SDK comes with the runtime.
    externalModules: ['@aws-sdk/*', ...(name === 'reports' ? CARRIED : [])],
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (_, output) => afterBundling(name, output),
    },
  };
}

function afterBundling(name: FunctionName, output: string): string[] {
  const script = (file: string): string => `"${process.execPath}" --import tsx "${join(ROOT, file)}"`;
  if (name === 'web') {
    // In pieces, which the library's own call of esbuild can't make: these take the place of the one file.
    return [
      `${script('functions/web/write-function.ts')} "${output}"`,
      `${script('functions/web/build-assets.ts')} "${join(output, 'assets')}"`,
    ];
  }
  if (name === 'reports') return [`${script('infra/carry-packages.ts')} "${output}"`];
  return [];
}

/** Files of packages that the function of reports needs beside its bundle. */
const FONTS = [
  ['noto-sans', '400Regular', '600SemiBold', '700Bold', '400Regular_Italic'],
  ['noto-sans-sc', '400Regular', '600SemiBold', '700Bold'],
  ['noto-sans-thai', '400Regular', '700Bold'],
  ['noto-sans-devanagari', '400Regular', '700Bold'],
  ['vazirmatn', '400Regular', '600SemiBold', '700Bold'],
] as const;

/** Lambda's machines: x86-64 with glibc. */
const PACKAGES = [
  '@napi-rs/canvas',
  '@napi-rs/canvas-linux-x64-gnu',
  '@myriaddreamin/typst-ts-node-compiler',
  '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
] as const;

/**
 * Copy what the function of reports reads from disk: packages with machine code, the weights of fonts that are set, the
 * page template. Copied, not installed: making the templates needs no network. @throws Error where a package is missing.
 */
export function carryPackages(output: string): void {
  for (const name of PACKAGES)
    cpSync(folderOf(name), join(output, 'node_modules', name), { recursive: true });
  for (const [family, ...weights] of FONTS) {
    const from = folderOf(`@expo-google-fonts/${family}`);
    const to = join(output, 'node_modules/@expo-google-fonts', family);
    mkdirSync(to, { recursive: true });
    for (const file of ['package.json', ...weights])
      cpSync(join(from, file), join(to, file), { recursive: true });
  }
  cpSync(join(ROOT, 'shared/render/pdf/template'), join(output, 'template'), { recursive: true });
}

function folderOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch (cause) {
    const hint = 'on another machine than Linux with x86-64: npm install --os=linux --cpu=x64 --libc=glibc';
    throw new Error(`The package ${name} is not installed (${hint})`, { cause });
  }
}
