/** The French catalogue. A key that is missing here is answered in English. */
import type { Catalogue } from '../catalogue.ts';
import { joinParts } from '../join-parts.ts';
import { fieldsFr } from './fields.ts';
import { marksFr } from './marks.ts';
import { problemsFr } from './problems.ts';
import { reportsFr } from './reports.ts';
import { rulesFr } from './rules.ts';
import { templateFr } from './template.ts';
import { webFr } from './web.ts';
import { webFormFr } from './web-form.ts';
import { webPeopleFr } from './web-people.ts';

export const fr: Catalogue = joinParts(
  fieldsFr,
  rulesFr,
  problemsFr,
  templateFr,
  reportsFr,
  marksFr,
  webFr,
  webFormFr,
  webPeopleFr,
);
