/** The buttons that keep the form, always in reach, and the line that says how it stands. */
import { Button } from '../../components/button.tsx';
import type { FormState } from '../../form-state.ts';
import type { PageContext } from '../page-context.ts';

/** States in which a draft may be kept without being asked: in others, saving takes something back. */
const AUTOSAVED: readonly FormState['state'][] = ['drafted', 'returned'];

export function FormBar({ page, form }: { readonly page: PageContext; readonly form: FormState }) {
  const { words } = page;
  const missing = form.unread.length + form.findings.filter(({ severity }) => severity !== 'warning').length;
  return (
    <div class="form-bar" id="form-end" tabindex={-1}>
      <div class="toolbar">
        <Button kind="primary" name="do" value="save" unchecked>
          {words('web.form.save')}
        </Button>
        <Button kind="plain" name="do" value="submit" unchecked>
          {words('web.form.submit')}
        </Button>
        {missing > 0 && !form.isChecked ? (
          <Button kind="quiet" name="do" value="check" unchecked>
            {words('web.form.check')}
          </Button>
        ) : null}
      </div>
      <p
        class="form-status"
        role="status"
        data-autosave={AUTOSAVED.includes(form.state) ? 'on' : 'off'}
        data-waiting={words('web.form.auto.waiting')}
        data-saving={words('web.form.auto.saving')}
        data-saved={words('web.form.auto.saved', { time: '#' })}
        data-offline={words('web.form.auto.offline')}
        data-conflict={words('web.form.auto.conflict')}
        data-failed={words('web.form.auto.failed')}
      >
        {words('web.form.missing', { count: missing })}
      </p>
    </div>
  );
}
