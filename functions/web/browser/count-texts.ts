/** Counts a text with every letter, as the rules of the record count it. */
import { lengthText, textLength } from '../text-length.ts';

/** Milliseconds without a letter before it is read aloud that a text is too long or too short. */
const PAUSE = 1000;

/** Every count of the form follows its control. */
export function countTexts(form: HTMLFormElement): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const control = document.getElementById(count.dataset.countOf ?? '') as HTMLTextAreaElement | null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    control?.addEventListener('input', () => {
      const off = show(count, control.value);
      clearTimeout(timer);
      timer = setTimeout(() => say(count, off), PAUSE);
    });
  }
}

/** What is off: `5 too many`; empty where nothing is. */
function show(count: HTMLElement, text: string): string {
  const { max, min, over = '', pattern = '', under = '', unit } = count.dataset;
  const range = {
    ...(max === undefined ? {} : { max: Number(max) }),
    ...(min === undefined ? {} : { min: Number(min) }),
  };
  const length = textLength(text, unit === 'words' ? 'words' : 'characters', range);
  const said = lengthText(length, { count: pattern, over, under });
  const [seen] = count.children;
  if (seen) seen.textContent = said.text;
  count.classList.toggle('off', said.off !== '');
  return said.off;
}

function say(count: HTMLElement, off: string): void {
  const status = count.querySelector('[role="status"]');
  if (status && status.textContent !== off) status.textContent = off;
}
