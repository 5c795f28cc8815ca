/** What the form of a person says: read, checked, and made the facts that are kept. */
import { membershipNamed } from '../../../../shared/people/membership.ts';
import { isRole } from '../../../../shared/people/role.ts';
import { isLanguage } from '../../../../shared/reference/languages.ts';
import { sectors } from '../../../../shared/reference/organization.ts';
import type { FormError } from '../../components/error-summary.tsx';
import type { FormValues } from '../../form-values.ts';
import type { PersonAnswers } from '../../pages/admin/person-form.tsx';
import type { PageContext } from '../../pages/page-context.ts';
import { missingFields } from './form-faults.ts';

/** The form before anything is typed. */
export const NO_ANSWERS: PersonAnswers = {
  name: '',
  email: '',
  roles: [],
  unit: '',
  membership: '',
  sectors: [],
  language: 'en',
  state: 'active',
  reason: '',
};

/** What was sent, without roles and Sectors that there are none of. */
export function answersOf(form: FormValues): PersonAnswers {
  const texts = ['name', 'email', 'unit', 'membership', 'language', 'state', 'reason'] as const;
  const answers = Object.fromEntries(texts.map((name) => [name, form.text(name)]));
  return {
    ...NO_ANSWERS,
    ...answers,
    roles: form.texts('roles').filter(isRole),
    sectors: form.texts('sectors').filter((each) => sectors.some(({ id }) => id === each)),
  };
}

/** An address as sign-in knows it: something, an at sign, a name with a dot; the provider proves the rest. */
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is missing, and an address that is none. */
export function faultsOf(page: PageContext, form: FormValues): readonly FormError[] {
  const { words } = page;
  const email = form.text('email');
  return [
    ...missingFields(page, form, [
      ['name', words('web.admin.name')],
      ['email', words('web.sign-in.email')],
      ['reason', words('web.admin.reason')],
    ]),
    ...(email !== '' && !ADDRESS.test(email)
      ? [{ field: 'email', message: words('web.admin.error.email') }]
      : []),
  ];
}

/** The facts of a person as the ledger keeps them, with the reason of the change. */
export function personOf({ language, membership: said, roles, state, unit, ...facts }: PersonAnswers) {
  const membership = membershipNamed(said);
  return {
    ...facts,
    ...(membership && { membership }),
    roles: roles.filter(isRole),
    language: isLanguage(language) ? language : ('en' as const),
    state: state === 'left' ? ('left' as const) : ('active' as const),
    ...(unit === '' ? {} : { unit }),
  };
}
