/** The Russian catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { dutiesRu } from './duties.ts';
import { fieldsRu } from './fields.ts';
import { marksRu } from './marks.ts';
import { problemsRu } from './problems.ts';
import { registriesRu } from './registries.ts';
import { reportLetterRu } from './report-letter.ts';
import { reportsRu } from './reports.ts';
import { rulesRu } from './rules.ts';
import { templateRu } from './template.ts';
import { webRu } from './web.ts';
import { webAdminRu } from './web-admin.ts';
import { webApiRu } from './web-api.ts';
import { webBuilderRu } from './web-builder.ts';
import { webDutiesRu } from './web-duties.ts';
import { webFormRu } from './web-form.ts';
import { webMembersRu } from './web-members.ts';
import { webPeopleRu } from './web-people.ts';
import { webRegistriesRu } from './web-registries.ts';
import { webReviewRu } from './web-review.ts';
import { webRoundsRu } from './web-rounds.ts';
import { webWorkRu } from './web-work.ts';

export const ru: Catalogue = joinParts(
  fieldsRu,
  rulesRu,
  dutiesRu,
  problemsRu,
  templateRu,
  reportsRu,
  reportLetterRu,
  marksRu,
  webRu,
  webAdminRu,
  webApiRu,
  webBuilderRu,
  webDutiesRu,
  webFormRu,
  webMembersRu,
  webPeopleRu,
  webRegistriesRu,
  webReviewRu,
  webRoundsRu,
  webWorkRu,
  registriesRu,
);
