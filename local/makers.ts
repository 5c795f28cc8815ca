/** The versions that this installation names in everything it makes. */
import { RULE_SET } from '../shared/activities/rules/index.ts';
import { TEMPLATE_VERSION } from '../shared/intake/template/template-version.ts';
import { latestEdition } from '../shared/reference/matrix-edition.ts';
import type { Makers } from '../shared/reports/document.ts';
import type { Snapshot } from '../shared/reports/snapshot.ts';
import { TEXT_VERSION } from '../shared/text/words.ts';
import { codeVersion } from './code-version.ts';

/** What a snapshot names. */
export function snapshotMakers(): { readonly matrixEdition: string; readonly ruleSet: string } {
  return { matrixEdition: latestEdition.edition, ruleSet: RULE_SET };
}

/** What a report made from `snapshot` names. */
export function reportMakers({ id, header }: Snapshot): Makers {
  return {
    snapshot: id,
    matrixEdition: header.matrixEdition,
    ruleSet: header.ruleSet,
    template: TEMPLATE_VERSION,
    text: TEXT_VERSION,
    code: codeVersion(),
  };
}
