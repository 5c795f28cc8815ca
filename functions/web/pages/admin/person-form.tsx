/** A person to be added or changed: name, address, roles, and where they count. */
import { MEMBERSHIPS } from '../../../../shared/people/membership.ts';
import { ROLES } from '../../../../shared/people/role.ts';
import { LANGUAGES } from '../../../../shared/reference/languages.ts';
import { sectorShortName } from '../../../../shared/reference/names.ts';
import { sectors } from '../../../../shared/reference/organization.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Button } from '../../components/button.tsx';
import type { FormError } from '../../components/error-summary.tsx';
import { Field } from '../../components/field.tsx';
import { languageName } from '../language-name.ts';
import type { PageContext } from '../page-context.ts';
import { errorOf, ReasonField } from './admin-layout.tsx';

/** What stands in the form: of the person, or what was sent. */
export interface PersonAnswers {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly unit: string;
  readonly membership: string;
  readonly sectors: readonly string[];
  readonly language: string;
  readonly state: string;
  readonly reason: string;
}

interface PersonFormProps {
  readonly page: PageContext;
  readonly answers: PersonAnswers;
  readonly errors: readonly FormError[];
  /** Where it is sent. */
  readonly action: string;
  /** Of the person that is changed; a new one has none. */
  readonly revision?: number;
  /** Whether the reader may give roles to this person: nobody does so to oneself. */
  readonly mayGiveRoles: boolean;
}

export function PersonForm({ page, answers, errors, action, revision, mayGiveRoles }: PersonFormProps) {
  const { language, words } = page;
  return (
    <ActionForm page={page} action={action} {...(revision === undefined ? {} : { revision })}>
      <Field
        page={page}
        name="name"
        label={words('web.admin.name')}
        required
        error={errorOf(errors, 'name')}
        input={{ type: 'text', value: answers.name, maxLength: 200 }}
      />
      <Field
        page={page}
        name="email"
        label={words('web.sign-in.email')}
        hint={words('web.admin.people.email-hint')}
        required
        error={errorOf(errors, 'email')}
        input={{ type: 'email', value: answers.email, maxLength: 254 }}
      />
      {mayGiveRoles ? (
        <Field
          page={page}
          name="roles"
          label={words('web.admin.roles')}
          hint={words('web.admin.people.roles-hint')}
          error={errorOf(errors, 'roles')}
          input={{
            type: 'checkboxes',
            chosen: answers.roles,
            options: ROLES.map((value) => ({ value, label: words(`web.people.role.${value}`) })),
          }}
        />
      ) : (
        <p class="hint">{words('web.admin.people.own-roles')}</p>
      )}
      <Field
        page={page}
        name="unit"
        label={words('field.unit.label')}
        hint={words('web.admin.people.unit-hint')}
        input={{ type: 'text', value: answers.unit, maxLength: 200 }}
      />
      {mayGiveRoles ? (
        <Field
          page={page}
          name="membership"
          label={words('web.people.membership')}
          hint={words('web.people.membership-hint')}
          input={{
            type: 'select',
            value: answers.membership,
            options: [
              { value: '', label: '–' },
              ...MEMBERSHIPS.map((value) => ({ value, label: words(`web.people.membership.${value}`) })),
            ],
          }}
        />
      ) : null}
      <Field
        page={page}
        name="sectors"
        label={words('field.sectors.label')}
        hint={words('web.admin.people.sectors-hint')}
        input={{
          type: 'checkboxes',
          chosen: answers.sectors,
          options: sectors.map(({ id }) => ({ value: id, label: sectorShortName(id, language) })),
        }}
      />
      <Field
        page={page}
        name="language"
        label={words('web.admin.people.language')}
        input={{
          type: 'select',
          value: answers.language,
          options: LANGUAGES.map((value) => ({
            value,
            label: languageName(value),
            language: value,
          })),
        }}
      />
      {revision === undefined ? null : (
        <Field
          page={page}
          name="state"
          label={words('web.admin.state')}
          input={{
            type: 'radios',
            chosen: [answers.state],
            options: (['active', 'left'] as const).map((value) => ({
              value,
              label: words(`web.admin.person.${value}`),
              hint: words(`web.admin.person.${value}.hint`),
            })),
          }}
        />
      )}
      <ReasonField page={page} value={answers.reason} error={errorOf(errors, 'reason')} />
      <Button>{words('web.admin.save')}</Button>
    </ActionForm>
  );
}
