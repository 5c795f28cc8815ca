/** The versions that everything made here names. */
import { RULE_SET } from '../../shared/activities/rules/index.ts';
import { TEMPLATE_VERSION } from '../../shared/intake/template/template-version.ts';
import { latestEdition } from '../../shared/reference/matrix-edition.ts';
import type { Makers } from '../../shared/reports/document.ts';
import type { Snapshot } from '../../shared/reports/snapshot.ts';
import { TEXT_VERSION } from '../../shared/text/text-version.ts';

/** What a snapshot names. */
export function snapshotMakers(): { readonly matrixEdition: string; readonly ruleSet: string } {
  return { matrixEdition: latestEdition.edition, ruleSet: RULE_SET };
}

/** What a report made from `snapshot` by version `code` of the program names. */
export function reportMakers({ header, id }: Snapshot, code: string): Makers {
  return {
    snapshot: id,
    matrixEdition: header.matrixEdition,
    ruleSet: header.ruleSet,
    template: TEMPLATE_VERSION,
    text: TEXT_VERSION,
    code,
  };
}
