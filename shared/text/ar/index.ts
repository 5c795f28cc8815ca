/** The Arabic catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { dutiesAr } from './duties.ts';
import { fieldsAr } from './fields.ts';
import { marksAr } from './marks.ts';
import { problemsAr } from './problems.ts';
import { registriesAr } from './registries.ts';
import { reportLetterAr } from './report-letter.ts';
import { reportsAr } from './reports.ts';
import { rulesAr } from './rules.ts';
import { templateAr } from './template.ts';
import { webAr } from './web.ts';
import { webAdminAr } from './web-admin.ts';
import { webApiAr } from './web-api.ts';
import { webBuilderAr } from './web-builder.ts';
import { webDutiesAr } from './web-duties.ts';
import { webFormAr } from './web-form.ts';
import { webMembersAr } from './web-members.ts';
import { webPeopleAr } from './web-people.ts';
import { webRegistriesAr } from './web-registries.ts';
import { webReviewAr } from './web-review.ts';
import { webRoundsAr } from './web-rounds.ts';
import { webWorkAr } from './web-work.ts';

export const ar: Catalogue = joinParts(
  fieldsAr,
  rulesAr,
  dutiesAr,
  problemsAr,
  templateAr,
  reportsAr,
  reportLetterAr,
  marksAr,
  webAr,
  webAdminAr,
  webApiAr,
  webBuilderAr,
  webDutiesAr,
  webFormAr,
  webMembersAr,
  webPeopleAr,
  webRegistriesAr,
  webReviewAr,
  webRoundsAr,
  webWorkAr,
  registriesAr,
);
