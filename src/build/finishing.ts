/** What is done to a sign after (or below) its printing, in words for whoever makes it. */
import type { Sign } from '../kit/sign.js';

export type FinishedSign = Pick<Sign, 'shape' | 'white'>;

/** "Ecken R 6 mm · 4 Löcher Ø 5 mm · Konturschnitt · Weiß vollflächig"; empty for a plain rectangle. */
export function finishingOf({ shape, white }: FinishedSign, language: 'de' | 'en'): string {
  const say = WORDS[language];
  const { corners = 0, holes = [], contour = 'none' } = shape ?? {};
  return [
    corners > 0 ? say.corners(corners) : '',
    ...byDiameter(holes).map(([diameter, count]) => say.holes(count, diameter)),
    contour === 'none' ? '' : say[contour],
    white === undefined ? '' : say.white[white],
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How many there are of each diameter, in the order of the holes. */
function byDiameter(holes: NonNullable<Sign['shape']>['holes']): (readonly [diameter: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const { diameter } of holes) counts.set(diameter, (counts.get(diameter) ?? 0) + 1);
  return [...counts];
}

const german = (value: number): string => String(value).replace('.', ',');

const WORDS = {
  de: {
    corners: (radius: number) => `Ecken R ${german(radius)} mm`,
    holes: (count: number, diameter: number) => `${count} ${count === 1 ? 'Loch' : 'Löcher'} Ø ${german(diameter)} mm`,
    cut: 'Konturschnitt',
    'kiss-cut': 'Konturschnitt nur durch die Folie (Kiss-Cut)',
    white: { full: 'Weiß vollflächig', print: 'Weiß unter dem Druck' },
  },
  en: {
    corners: (radius: number) => `corners R ${radius} mm`,
    holes: (count: number, diameter: number) => `${count} ${count === 1 ? 'hole' : 'holes'} Ø ${diameter} mm`,
    cut: 'contour cut',
    'kiss-cut': 'contour cut through the film alone (kiss cut)',
    white: { full: 'white below all', print: 'white below the print' },
  },
} as const;
