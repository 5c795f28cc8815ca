import { describe, expect, it } from 'vitest';
import { countries, findCountry, groupsOf, normalizeCountry } from '../../../shared/reference/countries.ts';
import data from '../../../shared/reference/data/countries.json' with { type: 'json' };
import official from '../../../shared/reference/data/country-names.json' with { type: 'json' };
import { foldText } from '../../../shared/reference/fold-text.ts';
import { LANGUAGES } from '../../../shared/reference/languages.ts';
import { codeName } from '../../../shared/reference/names.ts';
import { regionOf, regions } from '../../../shared/reference/organization.ts';

describe('countries', () => {
  it('are 195, each in the one region that lists it', () => {
    expect(countries).toHaveLength(195);
    expect(regions.flatMap((region) => region.countries)).toHaveLength(195);
    for (const { iso3, region } of countries) expect(regionOf(iso3)).toBe(region);
  });

  it('have unique codes and a name in each of the six languages', () => {
    expect(new Set(countries.map(({ iso2 }) => iso2)).size).toBe(195);
    for (const { name } of countries) {
      expect(LANGUAGES.filter((language) => !name[language])).toEqual([]);
    }
  });

  it.each([
    ['BOL', 'fr', 'Bolivie (État plurinational de)'],
    ['KOR', 'fr', 'République de Corée'],
    ['PRK', 'es', 'República Popular Democrática de Corea'],
    ['GBR', 'ru', 'Соединенное Королевство Великобритании и Северной Ирландии'],
    ['RUS', 'zh', '俄罗斯联邦'],
    ['USA', 'ar', 'الولايات المتحدة الأمريكية'],
    ['COD', 'ru', 'Демократическая Республика Конго'],
    ['CIV', 'ar', 'كوت ديفوار'],
    ['TUR', 'fr', 'Türkiye'],
    ['VAT', 'en', 'Holy See'],
  ] as const)('bear the United Nations name of %s in %s', (iso3, language, name) => {
    expect(findCountry(iso3)?.name[language]).toBe(name);
    expect(codeName('countries', iso3, language)).toEqual({ text: name, confidence: 'from-memory' });
  });

  it('have no official name that says nothing new, and no two names that are read alike', () => {
    for (const [iso3, names] of Object.entries(official.names)) {
      const before = data.countries.find((each) => each.iso3 === iso3)?.name;
      for (const [language, name] of Object.entries(names)) {
        expect(before?.[language as keyof typeof before]).not.toBe(name);
      }
    }
    const owner = new Map<string, string>();
    for (const { iso3, name, aliases = [] } of countries) {
      for (const text of [...Object.values(name), ...aliases].map(foldText)) {
        expect(owner.get(text) ?? iso3).toBe(iso3);
        owner.set(text, iso3);
      }
    }
  });

  it('carry the United Nations groups: 44 LDCs, 32 LLDCs, 37 SIDS among the members', () => {
    const count = (group: string) =>
      countries.filter((each) => each.groups?.some((own) => own === group)).length;
    expect([count('LDC'), count('LLDC'), count('SIDS')]).toEqual([44, 32, 37]);
    expect(groupsOf(['RWA', 'TUV'])).toEqual(['LDC', 'LLDC', 'SIDS']);
    expect(groupsOf(['FRA'])).toEqual([]);
  });
});

describe('normalizeCountry', () => {
  it.each([
    ['RWA', 'RWA'],
    ['rwa', 'RWA'],
    ['RW', 'RWA'],
    ['Rwanda', 'RWA'],
    [' rwanda ', 'RWA'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ["Cote d'Ivoire", 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['Ivory Coast', 'CIV'],
    ['UK', 'GBR'],
    ['USA', 'USA'],
    ['Republic of Korea', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ['DR Congo', 'COD'],
    ['Congo', 'COG'],
    ['Türkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Suisse', 'CHE'],
    ['Российская Федерация', 'RUS'],
    ['Россия', 'RUS'],
    ['中国', 'CHN'],
    ['Corée du Sud', 'KOR'],
    ['République de Corée', 'KOR'],
    ['Великобритания', 'GBR'],
    ['Конго - Киншаса', 'COD'],
    ['Vatican City State', 'VAT'],
    ['ＦＲＡ', 'FRA'],
  ])('reads %j as %s', (text, iso3) => {
    expect(normalizeCountry(text)).toBe(iso3);
  });

  it('gives back every country from its codes and its names', () => {
    for (const { iso3, iso2, name } of countries) {
      for (const text of [iso3, iso2, ...Object.values(name)]) expect(normalizeCountry(text)).toBe(iso3);
    }
    expect(findCountry('RWA')?.region).toBe('AFR');
  });

  it.each(['', 'Africa', 'ZZZ', 'Atlantis'])('does not know %j', (text) => {
    expect(normalizeCountry(text)).toBeUndefined();
  });
});
