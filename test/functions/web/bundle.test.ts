import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** Bytes; what the function must load before it answers for the first time. Half of it is words in six languages. */
const MOST = 2_600_000;

/** What only the making of reports and the reading of uploads need; rows go out as XLSX and CSV from here, too. */
const ELSEWHERE =
  /node_modules\/(exceljs|yauzl|pdfjs-dist|saxes|iconv-lite|typst-ts-node-compiler|chart\.js|[^/]*canvas)\/|shared\/render\/(docx|pdf|charts)\//;

describe('the web function as it is deployed', () => {
  it('is small and carries nothing that makes reports or reads uploads', async () => {
    const { metafile, outputFiles } = await build({
      entryPoints: [fileURLToPath(new URL('../../../functions/web/handler.ts', import.meta.url))],
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      charset: 'utf8',
      external: ['@aws-sdk/*'],
    });
    expect(Object.keys(metafile.inputs).filter((input) => ELSEWHERE.test(input))).toEqual([]);
    expect(outputFiles[0]?.contents.length).toBeLessThanOrEqual(MOST);
  });
});
