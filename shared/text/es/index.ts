/** The Spanish catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { dutiesEs } from './duties.ts';
import { fieldsEs } from './fields.ts';
import { marksEs } from './marks.ts';
import { problemsEs } from './problems.ts';
import { registriesEs } from './registries.ts';
import { reportLetterEs } from './report-letter.ts';
import { reportsEs } from './reports.ts';
import { rulesEs } from './rules.ts';
import { templateEs } from './template.ts';
import { webEs } from './web.ts';
import { webAdminEs } from './web-admin.ts';
import { webApiEs } from './web-api.ts';
import { webBuilderEs } from './web-builder.ts';
import { webDutiesEs } from './web-duties.ts';
import { webFormEs } from './web-form.ts';
import { webMembersEs } from './web-members.ts';
import { webPeopleEs } from './web-people.ts';
import { webRegistriesEs } from './web-registries.ts';
import { webReviewEs } from './web-review.ts';
import { webRoundsEs } from './web-rounds.ts';
import { webWorkEs } from './web-work.ts';

export const es: Catalogue = joinParts(
  fieldsEs,
  rulesEs,
  dutiesEs,
  problemsEs,
  templateEs,
  reportsEs,
  reportLetterEs,
  marksEs,
  webEs,
  webAdminEs,
  webApiEs,
  webBuilderEs,
  webDutiesEs,
  webFormEs,
  webMembersEs,
  webPeopleEs,
  webRegistriesEs,
  webReviewEs,
  webRoundsEs,
  webWorkEs,
  registriesEs,
);
