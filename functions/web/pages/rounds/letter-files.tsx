/** The circular letters of a consultation as they were posted: the newest first, each in six languages with the hashes of its files. */
import { isLetterOf } from '../../../../shared/consultations/papers/letter-file.ts';
import type { PostedFile, PostedLetter } from '../../../../shared/consultations/papers/posted-letter.ts';
import type { ScheduleRound } from '../../../../shared/consultations/schedule/schedule.ts';
import { LANGUAGES, type Language } from '../../../../shared/reference/languages.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Facts } from '../../components/facts.tsx';
import type { LettersAtHand } from '../../papers.ts';
import { dayText } from '../day-text.ts';
import { byFormat, fileName } from '../file-links.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';

interface Props {
  readonly page: PageContext;
  readonly letters: LettersAtHand;
  /** As far as the reader may see them. */
  readonly rounds: readonly ScheduleRound[];
}

/** Nothing where none was posted. */
export function LetterFiles({ letters: { missing, posted }, page, rounds }: Props) {
  const { words } = page;
  const seen = posted.filter(({ files }) => files.some(({ name }) => isLetterOf(rounds, name)));
  if (seen.length === 0 && missing === undefined) return null;
  return (
    <section>
      <h2>{words('web.rounds.files')}</h2>
      {missing === undefined ? null : <p>{words(`web.rounds.files-${missing}`)}</p>}
      {seen.toReversed().map((letter, index) => (
        <Disclosure open={index === 0} summary={`${letter.symbol} · ${dayText(page, letter.day)}`}>
          {letter.entered === undefined ? null : (
            <p>{words('web.rounds.entered', { day: dayText(page, letter.entered) })}</p>
          )}
          <Facts
            facts={inOrder(page.language).map((language) => ({
              name: languageName(language, page.language),
              value: <Files page={page} letter={letter} language={language} />,
            }))}
          />
        </Disclosure>
      ))}
    </section>
  );
}

interface FilesProps {
  readonly page: PageContext;
  readonly letter: PostedLetter;
  readonly language: Language;
}

function Files({ language, letter, page }: FilesProps) {
  const { words } = page;
  const own = letter.files.filter(({ name }) => name.includes(`-${language}.`));
  return (
    <ul class="files proved">
      {own.toSorted(byFormat).map(({ name, sha256, size }) => (
        <li>
          <a href={`/consultations/${letter.report}/letters/${name}`}>{fileName(page, endingOf(name), '')}</a>{' '}
          <small>{words('web.reports.bytes', { kilobytes: Math.ceil(size / 1024) })}</small>{' '}
          <span class="unseen">{words('web.builder.hash')} </span>
          <code>{sha256.slice(0, 16)}</code>
        </li>
      ))}
    </ul>
  );
}

/** The reader's own language first. */
function inOrder(own: Language): readonly Language[] {
  return [own, ...LANGUAGES.filter((each) => each !== own)];
}

function endingOf(name: PostedFile['name']): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
