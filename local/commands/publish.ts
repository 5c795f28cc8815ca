/** `wsis publish KIND --year YEAR`: the report of a year, frozen and built where it is not yet, goes to the public. */
import { advanceReport } from '../../functions/reports/advance-report.ts';
import type { Language } from '../../shared/reference/languages.ts';
import type { Format } from '../../shared/render/formats.ts';
import { spanOf } from '../../shared/reports/compose/span.ts';
import type { MastheadGap } from '../../shared/reports/document.ts';
import { reportKind } from '../../shared/reports/kinds/index.ts';
import { headWarnings } from '../../shared/reports/publish-warnings.ts';
import type { Report } from '../../shared/reports/report.ts';
import { wordsIn } from '../../shared/text/words.ts';
import { codeVersion } from '../code-version.ts';
import { type CommonOptions, operator, parseYear, type Registration, withWorkspace } from '../command.ts';
import { DONE } from '../exit-codes.ts';
import { type HeadOptions, headData, withHeadOptions } from '../head-options.ts';
import { kindIds } from '../report-source.ts';
import { requireNoRestore } from '../restore-mark.ts';
import { formatsOption, languagesOption } from '../set-options.ts';
import type { Terminal } from '../terminal.ts';

interface PublishOptions extends CommonOptions, HeadOptions {
  readonly year: number;
  readonly lang: readonly Language[];
  readonly format: readonly Format[];
}

export const registerPublish: Registration = (program) => {
  const command = program
    .command('publish')
    .argument('<kind>', kindIds())
    .description('publish the report of a year; what is not frozen or built yet is made first')
    .requiredOption('--year <year>', 'calendar year reported on', parseYear)
    .addOption(languagesOption())
    .addOption(formatsOption());
  withHeadOptions(command)
    .option('--data <dir>', 'data folder: a database and kept files', '.wsis')
    .option('--json', 'the result as JSON, for machines')
    .action((name: string, { format, lang, year, ...options }: PublishOptions) =>
      withWorkspace(options, async (workspace, terminal) => {
        await requireNoRestore(workspace.ledger);
        const by = operator();
        const kind = reportKind(name);
        const { address } = options;
        const report = await advanceReport(
          {
            kind: kind.id,
            period: spanOf(kind, year),
            languages: lang,
            head: headData(options),
            formats: format,
            editor: by,
            approver: by,
            to: 'public',
          },
          { ...workspace, code: codeVersion(), address },
        );
        const { id, published } = report;
        if (terminal.json) terminal.result({ report: id, ...published });
        else terminal.say(wordsIn('en')('cli.publish.done', { report: id, set: published?.set ?? '' }));
        tellHead(report, terminal);
        return DONE;
      }),
    );
};

/** The option that says what a head leaves open. */
const OPTIONS: Readonly<Record<MastheadGap, string>> = {
  meeting: '--meeting',
  place: '--place',
  dates: '--place',
};

function tellHead(report: Report, terminal: Terminal): void {
  const words = wordsIn('en');
  for (const warning of headWarnings(report)) {
    if (warning.kind === 'no-symbol') {
      terminal.warn(words('cli.publish.no-symbol', { report: report.id }));
    } else {
      const { open } = warning;
      const options = [...new Set(open.map((each) => OPTIONS[each]))].join(', ');
      terminal.warn(words('cli.publish.announced', { report: report.id, list: open.join(', '), options }));
    }
  }
}
