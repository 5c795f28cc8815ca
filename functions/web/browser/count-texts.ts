/** Counts a text with every letter, as the rules of the record count it. */
import { textTraits } from '../../../shared/activities/text-traits.ts';
import { wordCount } from '../../../shared/activities/word-count.ts';

/** Every count of the form follows its control. */
export function countTexts(form: HTMLFormElement): void {
  for (const count of form.querySelectorAll<HTMLElement>('[data-count-of]')) {
    const control = document.getElementById(count.dataset.countOf ?? '') as HTMLTextAreaElement | null;
    control?.addEventListener('input', () => show(count, control.value));
  }
}

function show(count: HTMLElement, text: string): void {
  const { max, min, pattern = '', unit } = count.dataset;
  const number = unit === 'words' ? wordCount(text) : textTraits(text).characters;
  count.textContent = pattern.replace('#', String(number));
  const isOver = max !== undefined && number > Number(max);
  const isUnder = min !== undefined && number > 0 && number < Number(min);
  count.classList.toggle('off', isOver || isUnder);
}
