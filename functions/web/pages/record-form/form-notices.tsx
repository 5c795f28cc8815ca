/** What one should know before writing: why it was returned, where it started from, what a change would undo. */
import { findingText } from '../../../../shared/intake/mark/finding-text.ts';
import { oneValue } from '../../../../shared/record-form/form-fields.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Notice } from '../../components/notice.tsx';
import type { FormState } from '../../form-state.ts';
import type { PageContext } from '../page-context.ts';
import { periodText } from '../period-text.ts';

interface FormNoticesProps {
  readonly page: PageContext;
  readonly form: FormState;
}

export function FormNotices({ page, form }: FormNoticesProps) {
  const { to, words } = page;
  const { activityId, carriedFrom, fields, nextPeriod, period, returnedBecause, state } = form;
  const path = `/records/${activityId}/edit`;
  const remarks = form.isChecked ? form.findings.filter(({ severity }) => severity === 'warning') : [];
  return (
    <>
      {form.isUnread ? (
        <Notice page={page} tone="warn">
          <p>{words('web.form.unread')}</p>
        </Notice>
      ) : null}
      {form.isEmpty ? (
        <Notice page={page} tone="warn">
          <p>{words('web.form.empty')}</p>
        </Notice>
      ) : null}
      {returnedBecause ? (
        <Notice page={page} tone="warn" title={words('web.form.returned')}>
          <p lang="" dir="auto">
            {returnedBecause}
          </p>
        </Notice>
      ) : null}
      {state === 'submitted' || state === 'accepted' ? (
        <Notice page={page} tone="info">
          <p>{words(`web.form.from-${state}`)}</p>
        </Notice>
      ) : null}
      {carriedFrom ? (
        <Notice page={page} tone="info">
          <p>{words('web.form.carried', { period: periodText(page, carriedFrom) })}</p>
          <p>
            <a href={to(path, { ...period, start: 'empty' })}>{words('web.form.start-empty')}</a>
          </p>
        </Notice>
      ) : null}
      {nextPeriod ? (
        <p>
          <a href={to(path, { ...nextPeriod })}>
            {words('web.form.next-period', { period: periodText(page, nextPeriod) })}
          </a>
        </p>
      ) : null}
      {oneValue(fields, 'nothingToReport') === '' ? null : (
        <Notice page={page} tone="info">
          <p>{words('web.form.nothing-stands')}</p>
        </Notice>
      )}
      {remarks.length === 0 ? null : (
        <Disclosure summary={words('web.form.remarks', { count: remarks.length })}>
          <ul>
            {remarks.map((finding) => (
              <li>{findingText(finding, words)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {/* Filled by the script where this device keeps a version that was not sent. */}
      <div
        hidden
        data-local-copy
        data-account={page.actor.kind === 'person' ? page.actor.id : ''}
        data-title={words('web.form.local')}
        data-lead={words('web.form.local-lead', { time: '#' })}
        data-restore={words('web.form.local-restore')}
        data-discard={words('web.form.local-discard')}
      />
    </>
  );
}
