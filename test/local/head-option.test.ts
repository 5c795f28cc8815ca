import { describe, expect, it } from 'vitest';
import { collectHeadText, type HeadTextByLanguage, headTexts } from '../../local/head-option.ts';

const given = (...texts: readonly string[]) =>
  texts.reduce<HeadTextByLanguage | undefined>((before, text) => collectHeadText(text, before), undefined);

describe('collectHeadText', () => {
  it('takes a text for all languages, and one for each that is named', () => {
    expect(given('Geneva', 'fr=Genève', 'zh=日内瓦')).toEqual({ all: 'Geneva', fr: 'Genève', zh: '日内瓦' });
  });

  it('lets the last word for a language stand', () => {
    expect(given('fr=Geneve', 'fr=Genève')).toEqual({ fr: 'Genève' });
  });

  it.each(['a=b', 'room=A'])('takes %s as it stands: no language is named', (text) => {
    expect(given(text)).toEqual({ all: text });
  });

  it('knows a language in capital letters, and refuses one that no report is in', () => {
    expect(given('FR=Genève')).toEqual({ fr: 'Genève' });
    expect(() => given('it=Ginevra')).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('headTexts', () => {
  it('puts the texts of several options together by language', () => {
    const place = given('Geneva', 'fr=Genève');
    const meeting = given('fr=Session de 2026');
    expect(headTexts({ meeting, placeAndDates: place, agendaItem: undefined })).toEqual({
      placeAndDates: 'Geneva',
      translations: { fr: { meeting: 'Session de 2026', placeAndDates: 'Genève' } },
    });
  });

  it('says nothing where nothing is given, nor an empty text in a language', () => {
    expect(headTexts({ placeAndDates: given('fr=') })).toEqual({});
  });
});
