/** Asks what the matrix says of a claim as soon as its code, or the lines of the form, change. */

const LINES = new Set(['primaryLine', 'otherLines', 'crossCutting']);

/** For every claim of the form. */
export function watchClaims(form: HTMLFormElement): void {
  const feedbacks = [...form.querySelectorAll<HTMLElement>('[data-feedback-of]')];
  form.addEventListener('change', ({ target }) => {
    const { id, name } = target as HTMLSelectElement;
    for (const feedback of feedbacks) {
      if (LINES.has(name) || feedback.dataset.feedbackOf === id) void refresh(form, feedback);
    }
  });
}

async function refresh(form: HTMLFormElement, feedback: HTMLElement): Promise<void> {
  const control = document.getElementById(feedback.dataset.feedbackOf ?? '') as HTMLSelectElement | null;
  const data = new FormData(form);
  const lines = [data.get('primaryLine'), ...data.getAll('otherLines')];
  if (String(data.get('crossCutting') ?? '').trim() !== '') lines.push('cross-cutting');
  const query = new URLSearchParams({
    code: control?.value ?? '',
    lines: lines.filter((line) => line !== null && line !== '').join(','),
    lang: document.documentElement.lang,
  });
  try {
    const response = await fetch(`/records/matrix-support?${query}`);
    const { html } = (await response.json()) as { readonly html: string };
    feedback.innerHTML = html;
  } catch {
    // Without a connection there is no feedback; the server says it when the form is saved.
    feedback.textContent = '';
  }
}
