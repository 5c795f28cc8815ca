/** Tokens of one person: what each is good for, when it was used last, until when it holds, and the way to take it back. */
import type { Scope } from '../../../../shared/people/scope.ts';
import type { Token } from '../../../../shared/people/token.ts';
import { genevaDay } from '../../../../shared/reference/geneva-day.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import { dayText } from '../day-text.ts';
import { listText } from '../list-text.ts';
import type { PageContext } from '../page-context.ts';

interface TokenTableProps {
  readonly page: PageContext;
  readonly tokens: readonly Token[];
  /** The last day of use, by id. */
  readonly uses: ReadonlyMap<string, string>;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Where the form that takes the token `id` back is sent, without the language. */
  readonly revokeAt: (id: string) => string;
}

export function TokenTable({ page, tokens, uses, now, revokeAt }: TokenTableProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.people.tokens')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.people.tokens.label') },
        { label: words('web.people.tokens.scopes') },
        { label: words('web.people.tokens.last-used'), narrow: true },
        { label: words('web.admin.tokens.ends'), narrow: true },
        { label: words('web.admin.state') },
      ]}
    >
      {tokens.map(({ endsAt, id, label, revokedAt, scopes }) => {
        const used = uses.get(id);
        return (
          <tr {...STACKED_ROLES.row}>
            <th {...STACKED_ROLES.name} scope="row">
              <bdi lang="">{label}</bdi>
            </th>
            <td {...STACKED_ROLES.cell} data-label={words('web.people.tokens.scopes')}>
              {listText(
                page,
                scopes.map((scope) => scopeText(page, scope)),
              )}
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.people.tokens.last-used')} class="short">
              {used === undefined ? words('web.people.tokens.never') : dayText(page, used)}
            </td>
            <td {...STACKED_ROLES.cell} data-label={words('web.admin.tokens.ends')} class="short">
              {dayText(page, lastDayOf(endsAt))}
            </td>
            <td {...STACKED_ROLES.cell}>
              {revokedAt !== undefined ? (
                <Badge>{words('web.admin.tokens.revoked')}</Badge>
              ) : endsAt <= now ? (
                <Badge>{words('web.admin.tokens.over')}</Badge>
              ) : (
                <ActionForm page={page} action={page.to(revokeAt(id))} inline>
                  <Button kind="danger" label={words('web.admin.tokens.revoke-one', { label })}>
                    {words('web.admin.tokens.revoke')}
                  </Button>
                </ActionForm>
              )}
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

/** What a scope is good for: `records:read` has its words under `records-read`. */
export function scopeText({ words }: PageContext, scope: Scope): string {
  const [what, how] = scope.split(':') as [string, string];
  return words(`web.people.scope.${what}-${how}` as Parameters<typeof words>[0]);
}

/** A token ends at a midnight in Geneva: the day before is its last. */
function lastDayOf(endsAt: string): string {
  return genevaDay(new Date(Date.parse(endsAt) - 1));
}
