/** A sign with everything that a press file must carry, in the languages of the shipped catalogue. */
import type { Page } from '../../src/display/item.js';
import { blue, figure, group, heading, page, paragraph, rectangle, textLine } from './display.js';

export const LEFT_TO_RIGHT: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Sprechzimmer für Größe (Anmeldung)'],
  ['en', 'Office for finance – second floor'],
  ['tr', 'Lütfen sıra numarası alın'],
  ['uk', 'Зал очікування, їжа'],
  ['nl', 'Wachtkamer 2.14'],
  ['ti', 'ክፍሊ መጸበዪ 2.14'],
  ['hi', 'कार्यालय (प्रतीक्षा)'],
  ['zh-Hans', '请取号，等候叫号。'],
];

export const RIGHT_TO_LEFT: readonly (readonly [language: string, text: string])[] = [
  ['ar', 'الرجاء أخذ رقم والانتظار'],
  ['ar', 'قسم (الأطفال) هنا'],
  ['ar', 'مُحَمَّدٌ'],
  ['ar', 'شكراً'],
  ['fa', 'لطفاً شمارهٔ خود را بگیرید'],
  ['fa', 'می\u200cخواهم پژوهش'],
];

/** A right-to-left line with a number inside, isolated as the typesetter has it. */
export const ARABIC_PHONE = 'هاتف \u206602162 39-0\u2069 للحجز';

export function probeSign(): Page {
  const lines = [
    ...LEFT_TO_RIGHT.map((line) => [...line, 'ltr'] as const),
    ...RIGHT_TO_LEFT.map((line) => [...line, 'rtl'] as const),
  ];
  return page(150, 150, [
    rectangle(-3, -3, 156, 30, blue),
    figure('Pfeil nach rechts', rectangle(120, 5, 15, 15, { ...blue, cmyk: [0, 0, 0, 0] })),
    heading('de', textLine('2.14', { y: 20, size: 16 })),
    group(
      { role: 'section' },
      ...lines.map(([language, text, direction], index) =>
        paragraph(language, textLine(text, { language, direction, y: 36 + index * 6.5, size: 4.5 })),
      ),
      paragraph('ar', textLine(ARABIC_PHONE, { language: 'ar', direction: 'rtl', y: 130, size: 5 })),
    ),
    group({ role: 'artifact' }, rectangle(0, 140, 150, 0.4)),
  ]);
}
