/** The waivers as a table, each with the way to withdraw it. */
import type { Waiver } from '../../../../shared/periods/waivers.ts';
import { isActionLineId } from '../../../../shared/reference/action-lines.ts';
import { isLanguage, LANGUAGES } from '../../../../shared/reference/languages.ts';
import { ruleWords } from '../../../../shared/text/rule-words.ts';
import { ActionForm } from '../../components/action-form.tsx';
import { Badge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { STACKED_ROLES } from '../../components/stacked-roles.ts';
import { Table } from '../../components/table.tsx';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';
import { waiverPlace } from './waiver-words.ts';
import type { WaiversProps } from './waivers-page.tsx';

interface TableProps extends Pick<WaiversProps, 'page' | 'waivers'> {
  readonly mayChange: boolean;
}

export function WaiverTable({ page, mayChange, waivers }: TableProps) {
  const { words } = page;
  return (
    <Table
      caption={words('web.waivers.heading')}
      captionUnseen
      class="stacked"
      columns={[
        { label: words('web.waivers.place') },
        { label: words('web.periods.period'), narrow: true },
        { label: words('web.waivers.record'), narrow: true },
        { label: words('web.waivers.rule') },
        { label: words('web.periods.reason') },
        { label: words('web.builder.state'), narrow: true },
      ]}
    >
      {waivers.map(({ revision, state }) => (
        <tr {...STACKED_ROLES.row}>
          <th {...STACKED_ROLES.name} scope="row" dir={isActionLineId(state.unit) ? undefined : 'auto'}>
            {waiverPlace(page, state.unit)}
          </th>
          <td {...STACKED_ROLES.cell} class="short">
            <bdi>{periodText(page, state.period)}</bdi>
          </td>
          <td {...STACKED_ROLES.cell} class="short" data-label={words('web.waivers.record')}>
            {state.record === undefined ? (
              words('report.waived.all-records')
            ) : (
              <bdi lang="">{state.record}</bdi>
            )}
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.waivers.rule')}>
            <RuleText page={page} rule={state.rule} />
          </td>
          <td {...STACKED_ROLES.cell} data-label={words('web.periods.reason')}>
            <Reason reason={state.reason} />
          </td>
          <td {...STACKED_ROLES.cell} class="short">
            {state.isWithdrawn ? (
              <Badge>{words('web.waivers.withdrawn')}</Badge>
            ) : (
              <Badge tone="good">{words('web.waivers.in-force')}</Badge>
            )}
            {mayChange && !state.isWithdrawn ? (
              <ActionForm
                page={page}
                inline
                action={page.to(`/waivers/${state.id}/withdraw`)}
                revision={revision}
              >
                <Button kind="quiet" label={words('web.waivers.withdraw-of', { unit: state.unit })}>
                  {words('web.waivers.withdraw')}
                </Button>
              </ActionForm>
            ) : null}
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Reason({ reason }: Pick<Waiver, 'reason'>) {
  const language = LANGUAGES.find((each) => reason[each]?.status === 'original');
  if (language === undefined || !isLanguage(language)) return null;
  return (
    <span lang={language} dir="auto">
      {reason[language]?.text}
    </span>
  );
}

/** The words of a rule, with its id for who looks it up; what is waived where there is none. */
function RuleText({ page, rule }: { readonly page: PageContext; readonly rule: string | undefined }) {
  if (rule === undefined) return <>{page.words('report.waived.reporting')}</>;
  return (
    <>
      {ruleWords(rule, page.language)}
      <br />
      <small>
        <bdi lang="en">{rule}</bdi>
      </small>
    </>
  );
}
