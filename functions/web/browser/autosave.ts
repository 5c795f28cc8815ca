/** A draft keeps itself a moment after the last letter; what can't be sent stays on this device and is sent when that is possible. */
import type { Language } from '../../../shared/reference/languages.ts';
import { localeOf } from '../../../shared/text/locale-of.ts';
import { dropCopy, keepCopy } from './local-copy.ts';

/** Milliseconds without a change before it is saved. */
const PAUSE = 3000;
/** Milliseconds until it is tried again without a connection. */
const RETRY = 15_000;

type Said = 'waiting' | 'saving' | 'saved' | 'offline' | 'conflict' | 'failed';

interface Answer {
  readonly kind: 'saved' | 'unread';
  readonly revision: string;
  readonly address: string;
}

/** Watches `form`; does nothing of itself where its status line says that saving would take something back. */
export function autosave(form: HTMLFormElement): { readonly saveSoon: () => void } {
  const status = form.querySelector<HTMLElement>('.form-status');
  const isOn = status?.dataset.autosave === 'on';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isChanged = false;
  let isLeaving = false;
  let isOffline = false;

  const say = (said: Said): void => {
    if (!status) return;
    const time = new Intl.DateTimeFormat(localeOf(document.documentElement.lang as Language), {
      timeStyle: 'short',
    }).format(new Date());
    status.textContent = (status.dataset[said] ?? '').replace('#', time);
    status.dataset.said = said;
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), milliseconds);
  };
  const save = async (): Promise<void> => {
    if (isLeaving || isSending || !isNamed(form)) return;
    isSending = true;
    isChanged = false;
    say('saving');
    let response: Response;
    try {
      response = await send(form);
    } catch {
      isSending = false;
      isChanged = true;
      isOffline = true;
      keepCopy(form);
      say('offline');
      later(RETRY);
      return;
    }
    isSending = false;
    isOffline = false;
    if (response.status === 409) return say('conflict');
    if (!response.ok) {
      keepCopy(form);
      return say('failed');
    }
    const answer = (await response.json()) as Answer;
    // Before the form has another address: its copy lies under the one that it had.
    if (answer.kind === 'saved') dropCopy(form);
    moveOn(form, answer);
    if (answer.kind === 'unread') return say('failed');
    say('saved');
    if (isChanged) later(PAUSE);
  };

  form.addEventListener('input', ({ target }) => {
    if (!isOn || !(target as HTMLInputElement).name) return;
    isChanged = true;
    if (isOffline) return keepCopy(form);
    say('waiting');
    later(PAUSE);
  });
  form.addEventListener('submit', () => {
    isLeaving = true;
    clearTimeout(timer);
    if (isOffline) keepCopy(form);
  });
  addEventListener('pageshow', () => {
    isLeaving = false;
  });
  addEventListener('online', () => {
    if (isOffline) later(0);
  });
  return { saveSoon: () => (isOn ? later(0) : undefined) };
}

/** A new record is none before it has a name. */
function isNamed(form: HTMLFormElement): boolean {
  if (!new URL(form.action).pathname.endsWith('/new')) return true;
  const titles = form.querySelectorAll<HTMLInputElement>('[name^="title."]:not([type=hidden])');
  return [...titles].some(({ value }) => value.trim() !== '');
}

function send(form: HTMLFormElement): Promise<Response> {
  const body = new FormData(form);
  return fetch(form.action, {
    method: 'PUT',
    body,
    headers: { 'x-csrf-token': String(body.get('csrf') ?? ''), accept: 'application/json' },
  });
}

/** From here on the form stands on what was just kept, under the address of its record. */
function moveOn(form: HTMLFormElement, { address, revision }: Answer): void {
  const base = form.querySelector<HTMLInputElement>('input[name="revision"]');
  if (base) base.value = revision;
  if (form.getAttribute('action') === address) return;
  form.setAttribute('action', address);
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[formaction]')) {
    const [, fragment = ''] = (button.getAttribute('formaction') ?? '').split('#');
    button.setAttribute('formaction', `${address}#${fragment}`);
  }
  history.replaceState(null, '', address);
}
