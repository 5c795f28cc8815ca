/** One entry: what it says, and for those who may know it the revisions that led here. */
import type { RegistryEntry } from '../../../../shared/registries/entry.ts';
import type { Registry } from '../../../../shared/registries/registry.ts';
import { fieldName, registryName } from '../../../../shared/registries/registry-words.ts';
import type { Revision } from '../../../../shared/store/ports.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button, LinkButton } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { FieldValue } from '../field-value.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';
import { Readers } from '../readers.tsx';
import { RevisionList } from '../revision-list.tsx';
import { entryTitle, entryValue } from './entry-value.ts';

interface EntryPageProps {
  readonly page: PageContext;
  readonly registry: Registry;
  readonly entry: RegistryEntry;
  readonly revision: number;
  /** Oldest first; empty where the reader may not know them. */
  readonly revisions: readonly Revision[];
  /** Names of those who made them, by `by`. */
  readonly names: ReadonlyMap<string, string>;
  readonly mayWrite: boolean;
  readonly mayWithdraw: boolean;
}

export function EntryPage({ page, registry, entry, revision, revisions, names, ...may }: EntryPageProps) {
  const { to, words } = page;
  const path = `/registries/${registry.id}`;
  const { language, text } = entryTitle(page, registry, entry);
  return (
    <Layout
      page={page}
      title={text}
      titleLanguage={language}
      trail={[
        { label: words('web.registries.heading'), href: to('/registries') },
        { label: registryName(registry, words, 'many'), href: to(path) },
      ]}
      actions={
        may.mayWrite && (may.mayWithdraw || !entry.withdrawn) ? (
          <LinkButton href={to(`${path}/entry/${entry.id}/edit`)}>{words('web.form.edit')}</LinkButton>
        ) : undefined
      }
    >
      {entry.withdrawn ? (
        <Notice page={page} tone="warn">
          <p>{words('web.registries.withdrawn')}</p>
        </Notice>
      ) : null}
      <p class="lead">{entry.id}</p>
      <Readers page={page} />
      <EntryFields page={page} registry={registry} entry={entry} />
      {may.mayWithdraw && !entry.withdrawn ? (
        <Disclosure summary={words('web.registries.withdraw')}>
          <p>{words('web.registries.withdraw-lead')}</p>
          <ActionForm page={page} action={to(`${path}/entry/${entry.id}/withdraw`)} revision={revision}>
            <Field
              page={page}
              name="reason"
              label={words('web.review.reason')}
              required
              input={{ type: 'text', maxLength: 500 }}
            />
            <Button kind="danger">{words('web.registries.withdraw')}</Button>
          </ActionForm>
        </Disclosure>
      ) : null}
      {revisions.length === 0 ? null : (
        <section aria-labelledby="revisions">
          <h2 id="revisions">{words('web.record.revisions')}</h2>
          <RevisionList page={page} revisions={revisions} nameOf={(id) => names.get(id) ?? id} />
        </section>
      )}
    </Layout>
  );
}

interface EntryFieldsProps extends Pick<EntryPageProps, 'page' | 'registry' | 'entry'> {
  /** The title, too, where it is not the page's heading. */
  readonly withTitle?: boolean;
}

/** Every field that says something. */
export function EntryFields({ page, registry, entry, withTitle = false }: EntryFieldsProps) {
  return (
    <dl class="fields">
      {registry.fields.map(({ id }) => {
        const isHeading = id === registry.parts.title && !withTitle;
        const value = isHeading ? undefined : entryValue(page, registry, entry, id);
        if (value === undefined) return null;
        return (
          <>
            <dt>{fieldName(registry, id, page.words)}</dt>
            <dd>
              <FieldValue value={value} />
            </dd>
          </>
        );
      })}
    </dl>
  );
}
