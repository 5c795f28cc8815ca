import { describe, expect, it } from 'vitest';
import { ActionForm } from '../../../../functions/web/components/action-form.tsx';
import { ErrorSummary } from '../../../../functions/web/components/error-summary.tsx';
import { Field } from '../../../../functions/web/components/field.tsx';
import { pageContext } from '../../../../functions/web/pages/page-context.ts';

const page = pageContext('http://localhost/x', 'public', { csrf: 'token' });

describe('a form that changes something', () => {
  it('is sent by POST with the token, the revision it was made from and what goes along', () => {
    const html = String(
      <ActionForm page={page} action="/x" revision={3} hidden={{ back: '/y' }}>
        <p>in it</p>
      </ActionForm>,
    );
    expect(html).toContain('method="post"');
    expect(html).toContain('<input type="hidden" name="csrf" value="token"/>');
    expect(html).toContain('<input type="hidden" name="revision" value="3"/>');
    expect(html).toContain('<input type="hidden" name="back" value="/y"/>');
  });

  it('carries no token where there is no session', () => {
    const open = pageContext('http://localhost/x', 'public');
    expect(
      String(
        <ActionForm page={open} action="/x">
          {''}
        </ActionForm>,
      ),
    ).not.toContain('csrf');
  });
});

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const html = String(
      <Field
        page={page}
        name="title"
        label="Title"
        hint="Short"
        error="Empty"
        required
        input={{ type: 'text' }}
      />,
    );
    expect(html).toContain('<label for="field-title">Title');
    expect(html).toMatch(/<input id="field-title"[^>]*aria-describedby="field-title-hint field-title-error"/);
    expect(html).toMatch(/<input id="field-title"[^>]*aria-invalid="true"/);
    expect(html).toContain('(required)');
  });

  it('is a group with a legend where the answer is one of several', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B' },
    ];
    const html = String(
      <Field page={page} name="x" label="Which" input={{ type: 'radios', chosen: ['b'], options }} />,
    );
    expect(html).toMatch(/^<fieldset[^>]*><legend>Which/);
    expect(html).toMatch(/id="field-x" name="x" value="a"/);
    expect(html).toMatch(/id="field-x-2" name="x" value="b" checked/);
  });

  it('shows what was written as text, whatever it is', () => {
    const value = '"><script>alert(1)</script>';
    for (const type of ['text', 'textarea'] as const) {
      const html = String(<Field page={page} name="x" label="X" input={{ type, value }} />);
      expect(html).not.toContain('<script>');
    }
  });

  it('is written in its own language and direction', () => {
    const html = String(
      <Field page={page} name="x" label="X" language="ar" input={{ type: 'textarea', value: '' }} />,
    );
    expect(html).toMatch(/<textarea[^>]*lang="ar" dir="rtl"/);
  });
});

describe('the summary of errors', () => {
  it('counts them and leads to each field', () => {
    const html = String(<ErrorSummary page={page} errors={[{ field: 'title', message: 'Empty' }]} />);
    expect(html).toContain('role="alert"');
    expect(html).toContain('One point needs mending');
    expect(html).toContain('<a href="#field-title">Empty</a>');
  });

  it('is not there without any', () => {
    expect(String(<ErrorSummary page={page} errors={[]} />)).toBe('');
  });
});
