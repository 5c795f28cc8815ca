/** The options of every command that makes report sets: which languages, which formats. */
import { Option } from 'commander';
import { LANGUAGES } from '../shared/reference/languages.ts';
import { FORMATS, type Format } from '../shared/render/render.ts';
import { Problem } from '../shared/text/problem.ts';
import { parseLanguages, parseList } from './command.ts';

/** `--lang en,fr`; English where nothing is said. */
export function languagesOption(): Option {
  return new Option('--lang <languages>', `languages with commas between: ${LANGUAGES.join(', ')}`)
    .argParser(parseLanguages)
    .default(['en'], 'en');
}

/** `--format docx,pdf`; all of them where nothing is said. Problem `format-unknown` for any other. */
export function formatsOption(): Option {
  return new Option('--format <formats>', `formats with commas between: ${FORMATS.join(', ')}`)
    .argParser(parseFormats)
    .default([...FORMATS], 'all');
}

function parseFormats(text: string): readonly Format[] {
  return parseList(text).map((name) => {
    const format = FORMATS.find((each) => each === name);
    if (format === undefined) {
      throw new Problem('format-unknown', { format: name.slice(0, 20), choose: FORMATS.join(', ') });
    }
    return format;
  });
}
