/** The page of duties: what is due next, then every clause under its resolution. */

import { countDuties } from '../../../../shared/duties/duty-standing.ts';
import type { DutyView } from '../../../../shared/duties/duty-views.ts';
import { DUTY_FILES, type DutyFile } from '../../../../shared/reference/duties.ts';
import { isMessageKey } from '../../../../shared/text/words.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Stats } from '../../components/stat.tsx';
import { Choice, FilterForm } from '../filter-form.tsx';
import { Layout } from '../layout.tsx';
import { HeadLinks } from '../members/head-links.tsx';
import type { PageContext } from '../page-context.ts';
import { Clause } from './clause.tsx';
import { DueNext } from './due-next.tsx';
import { editionText, sectionText } from './duty-words.ts';

interface DutiesProps {
  readonly page: PageContext;
  readonly views: readonly DutyView[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Id of the edition that is shown alone; all where it names none. */
  readonly edition: string;
  readonly origin: string;
}

export function DutiesPage({ page, day, edition, origin, views }: DutiesProps) {
  const { words } = page;
  const shown = DUTY_FILES.filter(({ edition: { id } }) => id === edition);
  const files = shown.length === 0 ? DUTY_FILES : shown;
  const own = views.filter(({ duty }) => files.some((file) => file.edition.id === duty.editionId));
  const counts = countDuties(own);
  const number = new Intl.NumberFormat(page.locale);
  const lead = words('web.duties.lead');
  return (
    <Layout
      page={page}
      title={words('web.duties.heading')}
      head={<HeadLinks page={page} origin={origin} path="/duties" description={lead} />}
    >
      <p class="lead">{lead}</p>
      <FilterForm page={page} submit={words('web.duties.show')}>
        <Choice
          label={words('web.duties.resolution')}
          name="resolution"
          chosen={edition}
          wide
          options={[
            ['', words('web.duties.all')],
            ...DUTY_FILES.map((file) => [file.edition.id, fileName(page, file)] as const),
          ]}
        />
        <label>
          {words('web.duties.on')}
          <input type="date" name="on" value={day} min="2003-01-01" max="2099-12-31" />
        </label>
      </FilterForm>
      <Stats
        items={[
          { label: words('web.duties.in-force'), value: number.format(counts.inForce) },
          ...counts.standings.map(({ count, standing }) => ({
            label: words(`web.duties.standing.${standing}`),
            value: number.format(count),
          })),
          { label: words('web.duties.not-in-force'), value: number.format(counts.notInForce) },
        ]}
      />
      {files.length === 1 ? null : <Contents page={page} files={files} views={own} />}
      <DueNext page={page} views={own.filter(({ isInForce }) => isInForce)} day={day} />
      {files.map((file) => (
        <Edition
          page={page}
          file={file}
          views={own.filter(({ duty }) => duty.editionId === file.edition.id)}
          isOpen={files.length === 1}
        />
      ))}
    </Layout>
  );
}

function fileName(page: PageContext, { edition: { name, resolution } }: DutyFile): string {
  return editionText(page, { edition: name, resolution });
}

interface ContentsProps {
  readonly page: PageContext;
  readonly files: readonly DutyFile[];
  readonly views: readonly DutyView[];
}

/** The resolutions, each with the number of its clauses. */
function Contents({ page, files, views }: ContentsProps) {
  const label = page.words('web.duties.contents');
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{label}</h2>
      <ol>
        {files.map((file) => (
          <li>
            <a href={`#${file.edition.id}`}>{fileName(page, file)}</a>{' '}
            <small>
              {page.words('web.duties.count', {
                count: views.filter(({ duty }) => duty.editionId === file.edition.id).length,
              })}
            </small>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface EditionProps {
  readonly page: PageContext;
  readonly file: DutyFile;
  readonly views: readonly DutyView[];
  /** Whether its parts stand open: the links to clauses open them by themselves. */
  readonly isOpen: boolean;
}

function Edition({ page, file, isOpen, views }: EditionProps) {
  const { words } = page;
  const { edition, sources } = file;
  const note = `duty.edition.${edition.id}`;
  const sections = [...Map.groupBy(views, ({ duty }) => duty.section)];
  return (
    <section class="part" aria-labelledby={edition.id}>
      <h2 id={edition.id}>{fileName(page, file)}</h2>
      {isMessageKey(note) ? <p>{words(note)}</p> : null}
      <p class="note">
        {words('web.duties.source')}: <SourceNames sources={sources} />
      </p>
      {sections.map(([, own]) => (
        <Disclosure
          open={isOpen}
          summary={
            <>
              <h3>{own[0] ? sectionText(page, own[0].duty) : null}</h3>{' '}
              <small>{words('web.duties.count', { count: own.length })}</small>
            </>
          }
        >
          <ul class="clauses">
            {own.map((view) => (
              <Clause page={page} view={view} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

function SourceNames({ sources }: Pick<DutyFile, 'sources'>) {
  return sources.map(({ title, url }, index) => (
    <>
      {index === 0 ? null : '; '}
      <cite lang="en" dir="ltr">
        {url === null ? title : <a href={url}>{title}</a>}
      </cite>
    </>
  ));
}
