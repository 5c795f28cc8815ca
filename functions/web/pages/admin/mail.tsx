/** The mails that the application sends: the list, and the text of one in one language with a preview. */

import {
  MAIL_IDS,
  MAIL_VARIABLES,
  type MailId,
  type MailText,
} from '../../../../shared/mail/mail-template.ts';
import { LANGUAGES, type Language, languageDirection } from '../../../../shared/reference/languages.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Cards } from '../../components/card.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Facts } from '../../components/facts.tsx';
import { Field } from '../../components/field.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { AdminLayout, errorOf, ReasonField } from './admin-layout.tsx';
import { type Conflict, ConflictNotice } from './conflict.tsx';

interface MailListProps {
  readonly page: PageContext;
  /** Languages in which the office has written its own text. */
  readonly own: ReadonlyMap<MailId, readonly Language[]>;
}

export function MailListPage({ page, own }: MailListProps) {
  const { words } = page;
  return (
    <AdminLayout page={page} title={words('web.admin.mail')}>
      <p class="lead">{words('web.admin.mail.lead')}</p>
      <Cards label={words('web.admin.mail')}>
        {MAIL_IDS.map((id) => (
          <Card
            title={words(`web.admin.mail.${id}`)}
            href={page.to(`/admin/mail/${id}/${page.language}`)}
            level={2}
          >
            <p>
              {(own.get(id) ?? []).length === 0
                ? words('web.admin.mail.standard')
                : words('web.admin.mail.own-in', {
                    languages: new Intl.ListFormat(page.locale).format(
                      (own.get(id) ?? []).map((language) => languageName(language, page.language)),
                    ),
                  })}
            </p>
          </Card>
        ))}
      </Cards>
    </AdminLayout>
  );
}

interface MailPageProps {
  readonly page: PageContext;
  readonly id: MailId;
  /** The language of the text, not of the page. */
  readonly language: Language;
  readonly revision: number;
  readonly text: MailText;
  readonly isOwn: boolean;
  /** The text with made-up values. */
  readonly preview: MailText;
  readonly reason: string;
  readonly errors: readonly FormError[];
  readonly conflict: Conflict | undefined;
  readonly nameOf: (id: string) => string;
}

export function MailPage({ page, id, language, revision, text, isOwn, preview, ...more }: MailPageProps) {
  const { conflict, errors, nameOf, reason } = more;
  const { words } = page;
  const address = page.to(`/admin/mail/${id}/${language}`);
  return (
    <AdminLayout
      page={page}
      title={words(`web.admin.mail.${id}`)}
      trail={[{ label: words('web.admin.mail'), href: page.to('/admin/mail') }]}
      errors={errors}
    >
      <ConflictNotice page={page} conflict={conflict} nameOf={nameOf} />
      <Tabs
        label={words('web.language')}
        items={LANGUAGES.map((each) => ({
          href: page.to(`/admin/mail/${id}/${each}`),
          label: languageName(each, page.language),
          current: each === language,
        }))}
      />
      <p>
        <Badge tone={isOwn ? 'info' : 'neutral'}>
          {words(isOwn ? 'web.admin.mail.own' : 'web.admin.mail.standard')}
        </Badge>
      </p>
      <h2>{words('web.admin.mail.variables')}</h2>
      <p>{words('web.admin.mail.variables-lead')}</p>
      <Facts
        facts={MAIL_VARIABLES[id].map((name) => ({
          name: <code dir="ltr">{`{${name}}`}</code>,
          value: words(`web.admin.mail.variable.${name}`),
        }))}
      />
      <ActionForm page={page} action={address} revision={revision}>
        <Field
          page={page}
          name="subject"
          label={words('web.admin.mail.subject')}
          required
          language={language}
          error={errorOf(errors, 'subject')}
          input={{ type: 'text', value: text.subject, maxLength: 200 }}
        />
        <Field
          page={page}
          name="body"
          label={words('web.admin.mail.text')}
          required
          language={language}
          error={errorOf(errors, 'body')}
          input={{ type: 'textarea', value: text.body, rows: 12, maxLength: 5000 }}
        />
        <ReasonField page={page} value={reason} error={errorOf(errors, 'reason')} />
        <div class="toolbar">
          <Button name="step" value="save">
            {words('web.admin.save')}
          </Button>
          <Button kind="plain" name="step" value="preview" unchecked>
            {words('web.admin.mail.preview')}
          </Button>
          {isOwn ? (
            <Button kind="danger" name="step" value="reset" unchecked>
              {words('web.admin.mail.reset')}
            </Button>
          ) : null}
        </div>
      </ActionForm>
      <h2>{words('web.admin.mail.preview')}</h2>
      <article class="card letter" lang={language} dir={languageDirection(language)}>
        <p>
          <strong>{preview.subject}</strong>
        </p>
        <p class="lines">{preview.body}</p>
      </article>
    </AdminLayout>
  );
}
