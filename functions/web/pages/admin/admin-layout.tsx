/** The frame of a page of the administration: the way back, what is wrong with the form, and who was faster. */
import type { Child } from 'hono/jsx';
import type { ScriptName } from '../../asset-names.ts';
import type { Crumb } from '../../components/breadcrumbs.tsx';
import { ErrorSummary, type FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../page-context.ts';

interface AdminLayoutProps {
  readonly page: PageContext;
  readonly title: string;
  /** Where the title is a name, whose language nobody noted. */
  readonly titleLanguage?: '';
  /** Pages between the administration's first page and this one. */
  readonly trail?: readonly Crumb[];
  readonly actions?: Child;
  readonly errors?: readonly FormError[];
  readonly scripts?: readonly ScriptName[];
  readonly children: Child;
}

/** `<AdminLayout page={page} title={words('web.admin.people')}>…</AdminLayout>` */
export function AdminLayout({ page, title, trail = [], errors = [], children, ...more }: AdminLayoutProps) {
  const first: Crumb = { label: page.words('web.nav.admin'), href: page.to('/admin') };
  return (
    <Layout page={page} title={title} trail={[first, ...trail]} {...more}>
      <ErrorSummary page={page} errors={errors} />
      {children}
    </Layout>
  );
}

interface ReasonFieldProps {
  readonly page: PageContext;
  readonly id?: string;
  readonly value?: string;
  readonly error?: string | undefined;
}

/** Why something is changed: kept with the change. */
export function ReasonField({ page, error, id, value = '' }: ReasonFieldProps) {
  return (
    <Field
      page={page}
      name="reason"
      {...(id === undefined ? {} : { id })}
      label={page.words('web.admin.reason')}
      hint={page.words('web.admin.reason-hint')}
      required
      error={error}
      input={{ type: 'text', value, maxLength: 500 }}
    />
  );
}

/** What is wrong with the field `name`. */
export function errorOf(errors: readonly FormError[], name: string): string | undefined {
  return errors.find(({ field }) => field === name)?.message;
}
