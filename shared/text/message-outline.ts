/** A message without what it is said of: `Action line … is named twice.`, for choosers and lists of messages. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../reference/languages.ts';
import type { MessageKey } from './en/index.ts';
import { localeOf, messageIn } from './words.ts';

/** Each parameter as `shown` says it, `…` by default; a choice between wordings gives its last, which is the usual one. */
export function messageOutline(
  key: MessageKey,
  language: Language,
  shown: (parameter: string) => string = () => '…',
): string {
  const parsed = new IntlMessageFormat(messageIn(language, key), localeOf(language), undefined, {
    ignoreTag: true,
  });
  return plain(parsed.getAst(), '', shown);
}

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** `counted`: the parameter that `#` stands for. */
function plain(elements: Elements, counted: string, shown: (parameter: string) => string): string {
  return elements
    .map((element) => {
      if ('options' in element) return plain(element.options.other?.value ?? [], element.value, shown);
      if (!('value' in element)) return shown(counted);
      return element.type === LITERAL ? element.value : shown(element.value);
    })
    .join('');
}

/** TYPE.literal of the message parser, which is no dependency of ours. */
const LITERAL = 0;
