/** The French catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { dutiesFr } from './duties.ts';
import { fieldsFr } from './fields.ts';
import { marksFr } from './marks.ts';
import { problemsFr } from './problems.ts';
import { registriesFr } from './registries.ts';
import { reportLetterFr } from './report-letter.ts';
import { reportsFr } from './reports.ts';
import { rulesFr } from './rules.ts';
import { templateFr } from './template.ts';
import { webFr } from './web.ts';
import { webAdminFr } from './web-admin.ts';
import { webApiFr } from './web-api.ts';
import { webBuilderFr } from './web-builder.ts';
import { webDutiesFr } from './web-duties.ts';
import { webFormFr } from './web-form.ts';
import { webMembersFr } from './web-members.ts';
import { webPeopleFr } from './web-people.ts';
import { webRegistriesFr } from './web-registries.ts';
import { webReviewFr } from './web-review.ts';
import { webRoundsFr } from './web-rounds.ts';
import { webWorkFr } from './web-work.ts';

export const fr: Catalogue = joinParts(
  fieldsFr,
  rulesFr,
  dutiesFr,
  problemsFr,
  templateFr,
  reportsFr,
  reportLetterFr,
  marksFr,
  webFr,
  webAdminFr,
  webApiFr,
  webBuilderFr,
  webDutiesFr,
  webFormFr,
  webMembersFr,
  webPeopleFr,
  webRegistriesFr,
  webReviewFr,
  webRoundsFr,
  webWorkFr,
  registriesFr,
);
