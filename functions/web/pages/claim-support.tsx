/** How the matrix stands to the claims of a record, and what else it implies for the record's action lines. */
import type { Activity } from '../../../shared/activities/record.ts';
import { countedClaims, supportingLines } from '../../../shared/matrix/counted.ts';
import { impliedLinks } from '../../../shared/matrix/implied.ts';
import { type CompiledEdition, supportOf } from '../../../shared/matrix/support.ts';
import { matrixEdition } from '../../../shared/reference/matrix-edition.ts';
import { goalOf } from '../../../shared/reference/sdgs.ts';
import { Table } from '../components/table.tsx';
import type { PageContext } from './page-context.ts';
import { SupportWords } from './support-words.tsx';

interface ClaimSupportProps {
  readonly page: PageContext;
  readonly activity: Activity;
  readonly compiled: CompiledEdition;
}

/** Declared claims and implied links apart: only claims are counted. Nothing when there are neither. */
export function ClaimSupport({ page, activity, compiled }: ClaimSupportProps) {
  const { words } = page;
  const lines = supportingLines(activity);
  const claims = countedClaims(activity);
  const implied = impliedLinks(matrixEdition(compiled.edition), activity).filter(
    (link) => !claims.some(({ code }) => code === link.code),
  );
  if (claims.length === 0 && implied.length === 0) return null;
  const title = words('web.record.matrix', { edition: compiled.edition });
  return (
    <section>
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>
          {words('web.support.not-assessable')}
          {' · '}
          <bdi dir="ltr">{claims.map(({ code }) => code).join(', ')}</bdi>
        </p>
      ) : claims.length === 0 ? null : (
        <Table
          caption={title}
          captionUnseen
          columns={[{ label: words('web.records.claims') }, { label: words('web.record.support') }]}
        >
          {claims.map(({ code }) => {
            const support = supportOf(compiled, lines, code);
            return (
              <tr>
                <th scope="row">
                  <span class={`goal g${goalOf(code)}`}>{code}</span>
                </th>
                <td>
                  <SupportWords page={page} code={code} support={support} />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
      {implied.length === 0 ? null : (
        <>
          <p>{words('web.record.implied')}</p>
          <ul>
            {[...Map.groupBy(implied, ({ line }) => line)].map(([line, links]) => (
              <li>
                <bdi dir="ltr">{`${line}: ${links.map(({ code }) => code).join(', ')}`}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
