import { describe, expect, it } from 'vitest';
import { holdTogether } from '../../../shared/render/held-together.ts';
import { expectOnePass } from '../../growth.ts';

const held = (text: string): string => holdTogether(text, (code) => `<${code}>`);

describe('codes that no end of a line may cut', () => {
  it.each([
    ['C4, C7 e-emp and C7 e-government', 'C4, <C7 e-emp> and <C7 e-government>'],
    ['Action Line C7 (E-health): e-waste', 'Action Line C7 (<E-health>): <e-waste>'],
    ['(WA-000412)，ITU-T、ITU-R（4）', '(<WA-000412>)，<ITU-T>、<ITU-R>（4）'],
    ['ITU-T 2024-2027, 1.4', '<ITU-T> <2024-2027>, 1.4'],
    ['C1/C11, C4/C7 e-emp；C3/C7 e-sci', '<C1/C11>, <C4/C7 e-emp>；<C3/C7 e-sci>'],
    ['é-mission', '<é-mission>'],
    ['见WA-000106，在ITU-T、2024-2027年', '见<WA-000106>，在<ITU-T>、<2024-2027>年'],
    ['قطاع وITU-R', 'قطاع و<ITU-R>'],
    ['见X-ray、部门-部门', '见X-ray、部门-部门'],
    ['General Assembly resolution A/RES/80/173.', 'General Assembly resolution <A/RES/80/173>.'],
    [
      'E/CN.16/2026/2, A/C.2/80/L.5 and A/80/62/Add.1',
      '<E/CN.16/2026/2>, <A/C.2/80/L.5> and <A/80/62/Add.1>',
    ],
    ['(C26/35(Rev.1)-E), WTDC-25/12-E', '(<C26/35(Rev.1)-E>), <WTDC-25/12-E>'],
    ['CL-20/55، ЦП-19/47、通函-19/47', '<CL-20/55>، <ЦП-19/47>、<通函-19/47>'],
    ['EX-C2-BACKBONE; EX-INPUT-C3، EX-C5-CERT.', '<EX-C2-BACKBONE>; <EX-INPUT-C3>، <EX-C5-CERT>.'],
    ['(EX-INPUT-C7-ehea)', '(<EX-INPUT-C7-ehea>)'],
    ['COVID-19, WTDC-25', '<COVID-19>, <WTDC-25>'],
    ['见C26/35号文件', '见<C26/35>号文件'],
    ['(WSIS–SDG), Matrice SMSI-ODD', '(<WSIS–SDG>), Matrice <SMSI-ODD>'],
    ['CWG-WSIS&amp;SDG-43/5', '<CWG-WSIS&amp;SDG-43/5>'],
    ['SDG 13, Climate action (1), ODS 9 y ЦУР 4', '<SDG 13>, Climate action (1), <ODS 9> y <ЦУР 4>'],
    ['from 1 January 2025 to 31 December 2025', 'from <1 January> 2025 to <31 December> 2025'],
    ['du 1er mai au 4 août; el 2 de marzo de 2026', 'du <1er mai> au <4 août>; el <2 de marzo> de 2026'],
    ['с 28 апреля по 8 мая 2026 года', 'с <28 апреля> по <8 мая> 2026 года'],
  ])('are found in %s', (text, expected) => {
    expect(held(text)).toBe(expected);
  });

  it.each([
    'https://example.org/e-waste',
    'line-C7-egov',
    'co-operation, north-e-ast',
    '2015-e-2025',
    'a - b',
    'https://undocs.org/A/RES/80/173',
    'ICT/IT and AI/ML',
    '2025/26',
    '2025-2026-27',
    '2025-12-31',
    'C26/',
    'AB-',
    'EX-C2-A-VERY-LONG-ID',
    'AB-CDE',
    'SDG 130 and the SDGs',
    'in May 2025, 2025 May',
    '1.5 mars',
    '3 maison',
  ])('are not in %s', (text) => {
    expect(held(text)).toBe(text);
  });

  it.each(['A&', 'A+', 'A&amp;', 'A.', '通函-', 'AB-1-'])(
    'are looked for in one pass where %s stands again and again',
    (piece) => {
      const many = (times: number) => piece.repeat(times);
      expectOnePass(many, (text) => expect(held(text) === text).toBe(true), 40_000);
    },
  );
});
