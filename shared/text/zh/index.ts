/** The Chinese catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { dutiesZh } from './duties.ts';
import { fieldsZh } from './fields.ts';
import { marksZh } from './marks.ts';
import { problemsZh } from './problems.ts';
import { registriesZh } from './registries.ts';
import { reportLetterZh } from './report-letter.ts';
import { reportsZh } from './reports.ts';
import { rulesZh } from './rules.ts';
import { templateZh } from './template.ts';
import { webZh } from './web.ts';
import { webAdminZh } from './web-admin.ts';
import { webApiZh } from './web-api.ts';
import { webBuilderZh } from './web-builder.ts';
import { webDutiesZh } from './web-duties.ts';
import { webFormZh } from './web-form.ts';
import { webMembersZh } from './web-members.ts';
import { webPeopleZh } from './web-people.ts';
import { webRegistriesZh } from './web-registries.ts';
import { webReviewZh } from './web-review.ts';
import { webRoundsZh } from './web-rounds.ts';
import { webWorkZh } from './web-work.ts';

export const zh: Catalogue = joinParts(
  fieldsZh,
  rulesZh,
  dutiesZh,
  problemsZh,
  templateZh,
  reportsZh,
  reportLetterZh,
  marksZh,
  webZh,
  webAdminZh,
  webApiZh,
  webBuilderZh,
  webDutiesZh,
  webFormZh,
  webMembersZh,
  webPeopleZh,
  webRegistriesZh,
  webReviewZh,
  webRoundsZh,
  webWorkZh,
  registriesZh,
);
