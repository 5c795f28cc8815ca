/** Circular letters are made into files once, from what was kept when they were issued; from then on they stay as they are. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { letterFile } from '../../shared/consultations/papers/letter-file.ts';
import { letterPaper } from '../../shared/consultations/papers/letter-paper.ts';
import {
  letterKey,
  letterStream,
  type PostedFile,
  type PostedLetter,
  postedLetters,
} from '../../shared/consultations/papers/posted-letter.ts';
import { scheduleFor } from '../../shared/consultations/schedule/change-schedule.ts';
import { type Schedule, scheduleStream } from '../../shared/consultations/schedule/schedule.ts';
import { genevaDay } from '../../shared/reference/geneva-day.ts';
import { LANGUAGES } from '../../shared/reference/languages.ts';
import { renderDocument } from '../../shared/render/render.ts';
import { readReport } from '../../shared/reports/change-report.ts';
import type { DocumentModel } from '../../shared/reports/document.ts';
import { issueName } from '../../shared/reports/issue-name.ts';
import { type Report, reportStream } from '../../shared/reports/report.ts';
import type { Clock, Ledger, Objects, Revision } from '../../shared/store/ports.ts';
import { systemReason } from '../../shared/text/system-reason.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';
import { wordsIn } from '../../shared/text/words.ts';
import type { TellProgress } from '../jobs/work-off.ts';

/** The document itself is kept beside its files: what a letter said is asked of it, not of later programs. */
const FORMATS = ['docx', 'pdf', 'html', 'json'] as const;

export interface LetterPorts {
  readonly ledger: Ledger;
  readonly objects: Objects;
  readonly clock: Clock;
  /** Version of the program. */
  readonly code: string;
}

/**
 * Every letter of the schedule by which `report` goes, posted: those that were are left as they are. Each is made from the revision
 * of the schedule that issued it, whatever came since; made twice at once, the first one counts.
 */
export async function postLetters(
  report: string,
  by: string,
  { tell = async () => undefined, ...ports }: LetterPorts & { readonly tell?: TellProgress },
): Promise<readonly PostedLetter[]> {
  const { ledger } = ports;
  const known = await scheduleFor(ledger, report);
  const draft = known && (await readReport(ledger, known.schedule.report))?.state;
  if (known === undefined || draft === undefined) return [];
  const posted = await postedLetters(ledger, draft.id);
  const letters = known.schedule.rounds.flatMap(({ letters: each, number }) =>
    each.map((_, at) => ({ round: number, place: at + 1 })),
  );
  const missing = letters.filter(
    (letter) => !posted.some(({ place, round }) => place === letter.place && round === letter.round),
  );
  if (missing.length === 0) return posted;
  const total = missing.length * LANGUAGES.length * FORMATS.length;
  const history = (await ledger.history(scheduleStream(draft.id))) as readonly Revision<Schedule>[];
  const reports = (await ledger.history(reportStream(draft.id))) as readonly Revision<Report>[];
  let done = 0;
  for (const letter of missing) {
    const issued = history.find(({ state }) => isThere(state, letter));
    if (issued === undefined) continue;
    const then = reports.findLast(({ at }) => at <= issued.at)?.state ?? draft;
    await post(then, issued, { ...ports, ...letter, by, onFile: () => tell(++done, total) });
  }
  return postedLetters(ledger, draft.id);
}

type Place = Pick<PostedLetter, 'place' | 'round'>;

function isThere({ rounds }: Schedule, { place, round }: Place): boolean {
  return rounds.some(({ letters, number }) => number === round && letters.length >= place);
}

async function post(
  report: Report,
  issued: Revision<Schedule>,
  {
    by,
    clock,
    code,
    ledger,
    objects,
    onFile,
    place,
    round,
  }: LetterPorts & Place & { readonly by: string; readonly onFile: () => Promise<void> },
): Promise<void> {
  const within = issued.state.rounds.find(({ number }) => number === round);
  const letter = within?.letters[place - 1];
  if (within === undefined || letter === undefined) return;
  const day = genevaDay(new Date(issued.at));
  const entered = day > letter.day ? { entered: day } : {};
  const models = modelsOf(report, issued.state, { code, ...entered });
  const set = createHash('sha256')
    .update(canonicalize(models) ?? '')
    .digest('hex')
    .slice(0, 16);
  const files: PostedFile[] = [];
  for (const model of models) {
    for (const format of FORMATS) {
      const name = `${letterFile(within, place - 1)}-${model.language}.${format}`;
      const [file] = await renderDocument(model, format);
      if (file === undefined) throw new Error('a document was not rendered');
      const { sha256, size } = await objects.putIfAbsent(letterKey({ set }, name), file.bytes);
      files.push({ name, size, sha256 });
      await onFile();
    }
  }
  const { symbol } = letter;
  const state: PostedLetter = {
    report: report.id,
    round,
    place,
    symbol,
    day: letter.day,
    ...entered,
    set,
    files,
  };
  const reason = systemReason('letter-issued', { symbol });
  // Who comes second leaves what the first has posted.
  await ledger.append([
    { stream: letterStream(state), revision: 1, at: clock().toISOString(), by, reason, state },
  ]);
}

function modelsOf(
  report: Report,
  schedule: Schedule,
  { code, ...entered }: { readonly code: string; readonly entered?: string },
): readonly DocumentModel[] {
  return LANGUAGES.map((language) => {
    const words = wordsIn(language);
    const made = { code, text: TEXT_VERSION };
    const named = (label: string): string => issueName(words, label);
    const model = letterPaper({ report, schedule, language, words, made, issueName: named, ...entered });
    if (model === undefined) throw new Error('a letter in force has no paper');
    return model;
  });
}
