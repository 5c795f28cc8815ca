import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { ar } from '../../../shared/text/ar/index.ts';
import type { Catalogue } from '../../../shared/text/catalogue.ts';
import { en, type MessageKey } from '../../../shared/text/en/index.ts';
import { es } from '../../../shared/text/es/index.ts';
import { fr } from '../../../shared/text/fr/index.ts';
import { ru } from '../../../shared/text/ru/index.ts';
import { zh } from '../../../shared/text/zh/index.ts';

const CATALOGUES: readonly (readonly [language: string, catalogue: Catalogue])[] = [
  ['ar', ar],
  ['es', es],
  ['fr', fr],
  ['ru', ru],
  ['zh', zh],
];

/** Languages that may lack nothing any more; add one when its translation is whole. */
const FINISHED: readonly string[] = ['ar', 'es', 'fr', 'ru', 'zh'];

/** The command line speaks English. */
const WANTED = Object.keys(en).filter((key) => !key.startsWith('cli.'));

type Node = ReturnType<IntlMessageFormat['getAst']>[number];

// The parser's types of element: 5 is select, 6 plural and selectordinal; 0 is text, 7 the # of a plural.
const SELECT = 5;
const PLURAL = 6;
const WITHOUT_ARGUMENT: readonly number[] = [0, 7];

/** Every element of a message, however deep. */
function elementsOf(message: string, language: string): readonly Node[] {
  const flat = (nodes: readonly Node[]): readonly Node[] =>
    nodes.flatMap((node) => [
      node,
      ...('options' in node ? Object.values(node.options).flatMap((option) => flat(option.value)) : []),
    ]);
  return flat(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst());
}

function paramsOf(elements: readonly Node[]): readonly string[] {
  const named = elements.filter((each) => !WITHOUT_ARGUMENT.includes(each.type) && 'value' in each);
  return [...new Set(named.map((each) => String('value' in each ? each.value : '')))].sort();
}

/** The branches of each select, in the order of their parameters. */
function branchesOf(elements: readonly Node[]): readonly string[] {
  const selects = elements.flatMap((each) =>
    each.type === SELECT && 'options' in each
      ? [`${String(each.value)}: ${Object.keys(each.options).sort().join(' ')}`]
      : [],
  );
  return [...new Set(selects)].sort();
}

/** Plurals that do not have exactly the categories of the language; numbers such as =0 stand beside them. */
function oddPlurals(elements: readonly Node[], language: string): readonly string[] {
  return elements.flatMap((each) => {
    if (each.type !== PLURAL || !('pluralType' in each)) return [];
    const type = each.pluralType ?? 'cardinal';
    const { pluralCategories } = new Intl.PluralRules(language, { type }).resolvedOptions();
    const given = Object.keys(each.options).filter((category) => !category.startsWith('='));
    const same = given.sort().join(' ') === [...pluralCategories].sort().join(' ');
    return same ? [] : [`${each.value}: ${given.join(' ')}`];
  });
}

describe.each(CATALOGUES)('the catalogue in %s', (language, catalogue) => {
  const given = Object.entries(catalogue).filter((entry): entry is [MessageKey, string] => entry[0] in en);
  const missing = WANTED.filter((key) => !(key in catalogue));

  it(`has no key that English lacks, and lacks ${missing.length} of ${WANTED.length}`, () => {
    expect(Object.keys(catalogue).filter((key) => !(key in en))).toEqual([]);
    if (FINISHED.includes(language)) expect(missing).toEqual([]);
  });

  it('has messages that can be read, with the parameters and branches of the English ones', () => {
    const shape = (message: string, locale: string) => {
      const elements = elementsOf(message, locale);
      return { params: paramsOf(elements), branches: branchesOf(elements) };
    };
    const own = given.map(([key, message]) => ({ key, ...shape(message, language) }));
    expect(own).toEqual(given.map(([key]) => ({ key, ...shape(en[key], 'en') })));
  });

  it('has every plural form of the language and no other', () => {
    const odd = given.flatMap(([key, message]) =>
      oddPlurals(elementsOf(message, language), language).map((plural) => `${key}: ${plural}`),
    );
    expect(odd).toEqual([]);
  });

  it('has no empty message and none with space around it', () => {
    expect(given.filter(([, message]) => message === '' || message.trim() !== message)).toEqual([]);
  });
});
