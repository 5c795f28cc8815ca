/** What every page knows of its request: the language, who reads, where it is, and how to lead on from here. */
import type { Audience } from '../../../shared/activities/field.ts';
import { type Actor, PUBLIC } from '../../../shared/people/actor.ts';
import { isLanguage, type Language, languageDirection } from '../../../shared/reference/languages.ts';
import type { MessageKey } from '../../../shared/text/en/index.ts';
import { localeOf, type WordParams, type Words, wordsIn } from '../../../shared/text/words.ts';
import type { AssetName } from '../asset-names.ts';
import { type NavigationLink, navigationFor } from '../navigation.ts';
import type { Theme } from '../theme.ts';

/** Who is signed in, as the frame of the page names them. */
export interface Account {
  readonly name: string;
  readonly roles: readonly MessageKey[];
}

/** A message left by the request before this one. */
export interface FlashNotice {
  readonly tone: 'info' | 'good' | 'warn' | 'bad';
  readonly key: MessageKey;
  readonly params?: WordParams;
}

/** What the request says beyond its address. */
export interface PageSetting {
  /** Who asks; the public without it. */
  readonly actor?: Actor;
  /** The language where the address names none: the reader's own; English without it. */
  readonly fallback?: Language;
  readonly theme?: Theme;
  /** Token that forms send back; empty where there is no session. */
  readonly csrf?: string;
  readonly account?: Account;
  /** Whether people can sign in here at all. */
  readonly hasSignIn?: boolean;
  readonly notice?: FlashNotice;
  /** Address of a style sheet or script by its name; under /assets without it. */
  readonly asset?: (name: AssetName) => string;
  /** Mail address of the office that answers questions. */
  readonly contact?: string;
  /** Version of the program. */
  readonly code?: string;
}

export interface PageContext {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
  /** Path and query as they were asked for: where to come back to. */
  readonly here: string;
  readonly words: Words;
  /** For `Intl`: the language as the United Nations writes numbers and dates in it. */
  readonly locale: string;
  /** Who reads: pages offer what `may(actor, …)` allows. */
  readonly actor: Actor;
  /** Who reads: pages count and show what this class may see. */
  readonly audience: Audience;
  readonly theme: Theme;
  readonly csrf: string;
  readonly account: Account | undefined;
  readonly hasSignIn: boolean;
  readonly notice: FlashNotice | undefined;
  /** The main navigation, as far as the reader may go. */
  readonly navigation: readonly NavigationLink[];
  /** Hidden fields that a GET form needs to keep the language. */
  readonly kept: Readonly<Record<string, string>>;
  readonly asset: (name: AssetName) => string;
  /** Empty where none is set. */
  readonly contact: string;
  readonly code: string;
  /** An address within the application that keeps the reader's language; empty values are left out. */
  readonly to: (path: string, query?: Readonly<Record<string, string>>) => string;
  /** This page in another language. */
  readonly inLanguage: (language: Language) => string;
}

/** The language that `lang` in the query of `url` names, else `fallback`. */
export function languageAsked(url: string, fallback: Language): Language {
  const asked = new URL(url).searchParams.get('lang') ?? '';
  return isLanguage(asked) ? asked : fallback;
}

/**
 * The context of a request for `url` by a reader of class `audience`; `lang` in its query names the language, else it is
 * `setting.fallback`.
 */
export function pageContext(url: string, audience: Audience, setting: PageSetting = {}): PageContext {
  const { pathname, search, searchParams } = new URL(url);
  const { actor = PUBLIC, fallback = 'en' } = setting;
  const language = languageAsked(url, fallback);
  const address = (path: string, query: Readonly<Record<string, string>>): string => {
    const given = Object.entries(query).filter(
      ([name, value]) => value !== '' && !(name === 'lang' && value === fallback),
    );
    return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
  };
  return {
    language,
    direction: languageDirection(language),
    path: pathname,
    here: `${pathname}${search}`,
    words: wordsIn(language),
    locale: localeOf(language),
    actor,
    audience,
    theme: setting.theme ?? 'system',
    csrf: setting.csrf ?? '',
    account: setting.account,
    hasSignIn: setting.hasSignIn ?? false,
    notice: setting.notice,
    navigation: navigationFor(actor),
    kept: language === fallback ? {} : { lang: language },
    asset: setting.asset ?? ((name) => `/assets/${name}`),
    contact: setting.contact ?? '',
    code: setting.code ?? '',
    to: (path, query = {}) => address(path, { ...query, lang: language }),
    inLanguage: (lang) => address(pathname, { ...Object.fromEntries(searchParams), lang }),
  };
}
