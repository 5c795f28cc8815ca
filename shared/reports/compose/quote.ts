/** Paragraphs that quote a record: its own words in its own language, with its id so that a reader can look it up. */
import type { LocalizedText, Result } from '../../activities/record.ts';
import { countedClaims } from '../../matrix/counted.ts';
import type { Inline, Paragraph } from '../document.ts';
import type { SnapshotEntry } from '../snapshot.ts';
import type { ComposeContext } from './context.ts';
import { paragraph, strong, text } from './draft.ts';
import { chooseText, clipWords, recordRun } from './local-text.ts';
import { countBlockWords } from './number-document.ts';
import { statesNumber } from './states-number.ts';

type Told = Pick<ComposeContext, 'writer' | 'cited'>;

/** A localized text as runs, cut to `most` words; a machine’s translation, or one that is older than its original, says so. */
export function quoted(
  { writer }: Told,
  content: LocalizedText | undefined,
  most: number,
): readonly Inline[] {
  const chosen = chooseText(content, writer.language);
  if (chosen === undefined) return [];
  const run = recordRun(clipWords(chosen.text, most), chosen.lang, writer.language);
  const { mark } = chosen;
  return mark === undefined ? [run] : [run, text(' '), ...writer.say(`report.${mark}-translation`)];
}

/** Text of a record without versions: in the language the record was written in. */
export function plainRun({ writer }: Told, entry: SnapshotEntry, content: string, most: number): Inline {
  return recordRun(clipWords(content, most), entry.update.originalLanguage, writer.language);
}

/** `Title (WA-000412)`; the id alone when there is no title. */
export function titled(told: Told, { activity }: SnapshotEntry): readonly Inline[] {
  told.cited.set(activity.activityId, activity);
  const title = quoted(told, activity.title, 40);
  const record: Inline = { type: 'record', record: activity.activityId };
  return title.length === 0
    ? [record]
    : told.writer.say('report.titled', { title: title.map(strong), record });
}

/** One text of a record: `Text (Title, WA-000412).` */
export function quoteParagraph(
  told: Told,
  id: string,
  entry: SnapshotEntry,
  content: readonly Inline[],
): Paragraph {
  return paragraph(id, told.writer.say('report.quote', { text: content, source: titled(told, entry) }));
}

/** An activity told in full: title, headline, narrative, first results, claims, first evidence. */
export function exampleParagraph(told: Told, id: string, entry: SnapshotEntry, mostWords: number): Paragraph {
  const { writer } = told;
  const { activity, update } = entry;
  const sentences: (readonly Inline[])[] = [titled(told, entry)];
  const headline = quoted(told, update.headline, 30);
  if (headline.length > 0) sentences.push(headline);
  const body = quoted(told, update.narrative ?? activity.summary, mostWords);
  if (body.length > 0) sentences.push(body);
  const results = update.results.slice(0, 3).map((result) => resultRuns(told, entry, result));
  if (results.length > 0)
    sentences.push(writer.say('report.example.results', { results: writer.clauses(results) }));
  const codes = countedClaims(activity).map(({ code }) => code);
  if (codes.length > 0) {
    const list = writer.list(codes.map((code) => [text(code)]));
    sentences.push(writer.say('report.example.claims', { codes: list }));
  }
  const link = update.evidence
    .map((each) => evidenceLink(told, entry, each))
    .find((each) => each !== undefined);
  if (link !== undefined) sentences.push(writer.say('report.example.evidence', { link }));
  return paragraph(id, writer.sentences(sentences));
}

/** `Statement: 42 teams (September 2025).` A number that the statement itself gives is not said again. */
function resultRuns(told: Told, entry: SnapshotEntry, result: Result): readonly Inline[] {
  const { writer } = told;
  const statement = plainRun(told, entry, result.statement, 40);
  if (result.value === undefined) return [statement];
  if (statesNumber(result.statement, result.value)) {
    return result.asOf === undefined
      ? [statement]
      : writer.say('report.result.stated', { statement, date: writer.date(result.asOf) });
  }
  const number = text(writer.number(result.value));
  const unit = (result.unit ?? '') === '' ? [] : [text(' '), plainRun(told, entry, result.unit ?? '', 20)];
  const measured = [number, ...unit];
  return result.asOf === undefined
    ? writer.say('report.result.value', { statement, value: measured })
    : writer.say('report.result.dated', { statement, value: measured, date: writer.date(result.asOf) });
}

function evidenceLink(
  told: Told,
  entry: SnapshotEntry,
  { title, url }: { readonly title: string; readonly url?: string },
): Inline | undefined {
  if (url === undefined || !/^(?:https?|mailto):/iu.test(url)) return undefined;
  // Entries of other collections are their own evidence: their title, said once, need not name the link too.
  if (Object.values(entry.activity.title ?? {}).some((version) => version?.text === title)) {
    return { type: 'link', href: url, text: URL.canParse(url) ? new URL(url).host || url : url };
  }
  const run = plainRun(told, entry, title, 20);
  return {
    type: 'link',
    href: url,
    text: run.type === 'text' ? run.text : title,
    ...(run.type === 'text' && run.lang !== undefined && { lang: run.lang }),
  };
}

/**
 * As many of `paragraphs`, in order, as fit into `limit` words. The English text is measured: a document in another
 * language says the same paragraphs, however long they are there.
 */
export function withinLimit(
  { kept }: Pick<ComposeContext, 'kept'>,
  paragraphs: readonly Paragraph[],
  limit: number,
): readonly Paragraph[] {
  if (kept !== undefined) return paragraphs.filter(({ id }) => kept.has(id));
  let left = limit;
  return paragraphs.filter((each) => {
    const words = countBlockWords(each);
    if (words > left) return false;
    left -= words;
    return true;
  });
}
