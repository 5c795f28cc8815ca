/** A version of the form that could not be sent, kept on this device until it was, and offered when the form is opened again. */
import type { Language } from '../../../shared/reference/languages.ts';
import { localeOf } from '../../../shared/text/locale-of.ts';
import { datesIn } from '../../../shared/text/written-dates.ts';
import { COPIES } from './forget-copies.ts';
import { formPairs } from './form-values.ts';
import { type Pairs, sameValues } from './same-values.ts';

interface Copy {
  readonly pairs: Pairs;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Keep what stands in the form; a device that keeps nothing is no reason to stop. */
export function keepCopy(form: HTMLFormElement): void {
  const copy: Copy = { pairs: formPairs(form), at: Date.now() };
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(copy));
  } catch {
    // Private windows and full stores refuse.
  }
}

/** It was sent: nothing is kept any more. */
export function dropCopy(form: HTMLFormElement): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Where nothing can be kept, nothing is to be dropped.
  }
}

/** Offers the copy where it says something else than the form; `same`: it says what stands there. */
export function offerCopy(form: HTMLFormElement): 'none' | 'same' | 'offered' {
  const copy = readCopy(form);
  if (copy === undefined) return 'none';
  if (sameValues(copy.pairs, formPairs(form))) return 'same';
  const place = document.querySelector<HTMLElement>('[data-local-copy]');
  if (!place) return 'none';
  const { discard = '', lead = '', restore = '', title = '' } = place.dataset;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const locale = localeOf(document.documentElement.lang as Language);
  const time = datesIn(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const notice = document.createElement('div');
  notice.className = 'notice warn';
  notice.setAttribute('role', 'status');
  const words = document.createElement('div');
  const head = document.createElement('p');
  head.className = 'title';
  head.textContent = title;
  const text = document.createElement('p');
  text.textContent = lead.replace('#', time.at(copy.at));
  const bar = document.createElement('div');
  bar.className = 'toolbar';
  bar.append(
    button(restore, () => sendBack(form, copy.pairs)),
    button(discard, () => {
      dropCopy(form);
      place.hidden = true;
    }),
  );
  words.append(head, text, bar);
  notice.append(words);
  place.replaceChildren(notice);
  place.hidden = false;
  return 'offered';
}

function readCopy(form: HTMLFormElement): Copy | undefined {
  try {
    const text = localStorage.getItem(keyOf(form));
    return text === null ? undefined : (JSON.parse(text) as Copy);
  } catch {
    return undefined;
  }
}

/** The server draws the form from the copy, rows and all, and keeps nothing yet. */
function sendBack(form: HTMLFormElement, pairs: Pairs): void {
  const sent = document.createElement('form');
  sent.method = 'post';
  sent.action = form.action;
  const csrf = String(new FormData(form).get('csrf') ?? '');
  for (const [name, value] of [...pairs, ['csrf', csrf], ['do', 'show']] as Pairs) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    sent.append(field);
  }
  document.body.append(sent);
  sent.submit();
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button plain';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

/** Of this account only: others may sign in on the same device. */
function keyOf({ action }: HTMLFormElement): string {
  const { pathname, searchParams } = new URL(action);
  const { account = '' } = document.querySelector<HTMLElement>('[data-local-copy]')?.dataset ?? {};
  return `${COPIES}${account} ${pathname} ${searchParams.get('from')}..${searchParams.get('to')}`;
}
