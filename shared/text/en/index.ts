/** The English catalogue, whole: the original from which every other language is translated. */
import { joinParts } from '../join-parts.ts';
import { cliEn } from './cli.ts';
import { dutiesEn } from './duties.ts';
import { fieldsEn } from './fields.ts';
import { marksEn } from './marks.ts';
import { problemsEn } from './problems.ts';
import { registriesEn } from './registries.ts';
import { reportLetterEn } from './report-letter.ts';
import { reportsEn } from './reports.ts';
import { rulesEn } from './rules.ts';
import { templateEn } from './template.ts';
import { webEn } from './web.ts';
import { webAdminEn } from './web-admin.ts';
import { webApiEn } from './web-api.ts';
import { webBuilderEn } from './web-builder.ts';
import { webDutiesEn } from './web-duties.ts';
import { webFormEn } from './web-form.ts';
import { webMembersEn } from './web-members.ts';
import { webPeopleEn } from './web-people.ts';
import { webRegistriesEn } from './web-registries.ts';
import { webReviewEn } from './web-review.ts';
import { webRoundsEn } from './web-rounds.ts';
import { webWorkEn } from './web-work.ts';

export const en = joinParts(
  fieldsEn,
  rulesEn,
  dutiesEn,
  problemsEn,
  templateEn,
  reportsEn,
  reportLetterEn,
  marksEn,
  webEn,
  webAdminEn,
  webApiEn,
  webBuilderEn,
  webDutiesEn,
  webFormEn,
  webMembersEn,
  webPeopleEn,
  webRegistriesEn,
  webReviewEn,
  webRoundsEn,
  webWorkEn,
  registriesEn,
  cliEn,
);

/** Every key a text can be asked for. */
export type MessageKey = keyof typeof en;
