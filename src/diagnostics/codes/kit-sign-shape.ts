import type { Words } from '../words.js';

/** What can't be cut or drilled. Lengths in mm, places from the top left corner of the trimmed sign. */
export interface KitSignShapeFacts {
  'kit/corners-too-large': { readonly radius: number; readonly mostMm: number };
  'kit/corners-without-contour': { readonly radius: number };
  'kit/hole-outside': {
    readonly x: number;
    readonly y: number;
    readonly diameter: number;
    readonly width: number;
    readonly height: number;
  };
  'kit/hole-near-edge': {
    readonly x: number;
    readonly y: number;
    readonly diameter: number;
    /** From the middle of the hole to the edge, round corners included. */
    readonly distanceMm: number;
    readonly leastMm: number;
  };
  'kit/holes-overlap': {
    readonly x: number;
    readonly y: number;
    readonly otherX: number;
    readonly otherY: number;
    readonly diameter: number;
    /** From middle to middle. */
    readonly apartMm: number;
  };
}

/** As people write lengths: no more decimals than say something. */
const short = (value: number): string => String(Math.round(value * 10) / 10);
const kurz = (value: number): string => short(value).replace('.', ',');

export const kitSignShapeWords: Words<KitSignShapeFacts> = {
  'kit/corners-too-large': {
    en: ({ radius, mostMm }) => ({
      what: `Corners with a radius of ${short(radius)} mm do not go into this sign: ${short(mostMm)} mm is the most.`,
      why: 'The arcs of two corners would overlap.',
      fix: 'Take a smaller radius or a larger sign.',
    }),
    de: ({ radius, mostMm }) => ({
      what: `Ecken mit Radius ${kurz(radius)} mm passen nicht in dieses Schild: höchstens ${kurz(mostMm)} mm gehen.`,
      why: 'Die Bögen zweier Ecken würden sich überschneiden.',
      fix: 'Nehmen Sie einen kleineren Radius oder ein größeres Schild.',
    }),
  },
  'kit/corners-without-contour': {
    en: ({ radius }) => ({
      what: `Corners with a radius of ${short(radius)} mm can’t be cut without a contour ("contour: false").`,
      why: 'A straight cut leaves square corners.',
      fix: 'Remove "contour", or set "corners" to 0.',
    }),
    de: ({ radius }) => ({
      what: `Ecken mit Radius ${kurz(radius)} mm lassen sich ohne Kontur nicht schneiden („contour: false“).`,
      why: 'Ein gerader Schnitt lässt die Ecken eckig.',
      fix: 'Entfernen Sie „contour“ oder setzen Sie „corners“ auf 0.',
    }),
  },
  'kit/hole-outside': {
    en: ({ x, y, diameter, width, height }) => ({
      what: `The hole of ${short(diameter)} mm at ${short(x)}, ${short(y)} mm is not inside the sign (${short(width)} × ${short(height)} mm).`,
      why: 'It would break out at the edge, or miss the sign.',
      fix: 'Move it inwards: places are the middles of holes, in mm from the top left corner.',
    }),
    de: ({ x, y, diameter, width, height }) => ({
      what: `Das Loch von ${kurz(diameter)} mm bei ${kurz(x)} / ${kurz(y)} mm liegt nicht im Schild (${kurz(width)} × ${kurz(height)} mm).`,
      why: 'Es würde am Rand ausbrechen oder das Schild verfehlen.',
      fix: 'Rücken Sie es nach innen: Orte sind die Lochmitten, in mm von der linken oberen Ecke.',
    }),
  },
  'kit/hole-near-edge': {
    en: ({ x, y, diameter, distanceMm, leastMm }) => ({
      what: `The middle of the hole at ${short(x)}, ${short(y)} mm lies ${short(distanceMm)} mm from the edge; ${short(leastMm)} mm is advised for ${short(diameter)} mm.`,
      why: 'Acrylic and composite panels crack where little is left between hole and edge.',
      fix: 'Take a larger "inset", a smaller hole or a smaller corner radius; or ask the shop that drills it.',
    }),
    de: ({ x, y, diameter, distanceMm, leastMm }) => ({
      what: `Die Mitte des Lochs bei ${kurz(x)} / ${kurz(y)} mm liegt ${kurz(distanceMm)} mm vom Rand; für ${kurz(diameter)} mm sind ${kurz(leastMm)} mm ratsam.`,
      why: 'Acryl und Verbundplatten reißen, wo zwischen Loch und Rand wenig stehen bleibt.',
      fix: 'Nehmen Sie ein größeres „inset“, ein kleineres Loch oder einen kleineren Eckenradius; oder fragen Sie, wer bohrt.',
    }),
  },
  'kit/holes-overlap': {
    en: ({ x, y, otherX, otherY, diameter, apartMm }) => ({
      what: `The holes at ${short(x)}, ${short(y)} and ${short(otherX)}, ${short(otherY)} mm overlap: their middles are ${short(apartMm)} mm apart, and each is ${short(diameter)} mm wide.`,
      why: 'Two holes would become one.',
      fix: 'Move them apart, or remove one.',
    }),
    de: ({ x, y, otherX, otherY, diameter, apartMm }) => ({
      what: `Die Löcher bei ${kurz(x)} / ${kurz(y)} und ${kurz(otherX)} / ${kurz(otherY)} mm überschneiden sich: ihre Mitten sind ${kurz(apartMm)} mm auseinander, jedes ist ${kurz(diameter)} mm weit.`,
      why: 'Aus zwei Löchern würde eines.',
      fix: 'Rücken Sie sie auseinander oder entfernen Sie eines.',
    }),
  },
};
