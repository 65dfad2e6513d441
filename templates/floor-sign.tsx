import { defineTemplate, type Sign, type SignSize } from 'schildwerk/template';
import { DoorBoard } from './parts/door-board.js';
import { fitEasyDoor } from './parts/door-sign-easy.js';
import { type DoorShape, type DoorStep, fitDoor } from './parts/door-sign-fit.js';
import { germanOf } from './parts/german.js';

/** Beside stairs and lifts the floor's figure is what people look for: it takes more than half of the sign. */
const SQUARE: readonly DoorStep[] = [
  { head: 14, number: 10, pictogram: 9, primary: 2.3, pitch: 1.4 },
  { head: 13.4, number: 9.4, pictogram: 9, primary: 2.1, pitch: 1.4 },
  { head: 12, number: 8.4, pictogram: 8.6, primary: 1.92, pitch: 1.4 },
  { head: 10.6, number: 7.2, pictogram: 8.2, primary: 1.76, pitch: 1.4 },
  { head: 9, number: 5.6, pictogram: 8, primary: 1.76, pitch: 1.36 },
  { head: 7.6, number: 4.4, pictogram: 8, primary: 1.6, pitch: 1.34 },
  { head: 6.4, number: 3.6, pictogram: 7.6, primary: 1.5, pitch: 1.3 },
];

const PORTRAIT: readonly DoorStep[] = [
  { head: 18.6, number: 13.6, pictogram: 10, primary: 2.8, pitch: 1.5 },
  { head: 18.6, number: 13.6, pictogram: 10, primary: 2.5, pitch: 1.5 },
  { head: 17, number: 12.4, pictogram: 10, primary: 2.3, pitch: 1.4 },
  { head: 15.4, number: 11, pictogram: 9.6, primary: 2.1, pitch: 1.4 },
  { head: 13.4, number: 9.4, pictogram: 9, primary: 1.92, pitch: 1.4 },
  { head: 11, number: 7.4, pictogram: 8.4, primary: 1.76, pitch: 1.36 },
  { head: 9, number: 5.6, pictogram: 8, primary: 1.6, pitch: 1.3 },
];

const ladderFor = ({ width, height }: SignSize): readonly DoorStep[] => (height > width * 1.2 ? PORTRAIT : SQUARE);

/** The floor's code stands where a door has its room's number. */
function asDoor({ number, floorText, message, ...sign }: Sign): Sign {
  const words = message ?? floorText;
  return {
    ...sign,
    ...(sign.floor === undefined ? {} : { number: sign.floor }),
    ...(words === undefined ? {} : { message: words }),
  };
}

export const template = defineTemplate<DoorShape>({
  name: 'floor-sign',
  sizes: {
    '200x200': { width: 200, height: 200 },
    '150x150': { width: 150, height: 150 },
    '300x300': { width: 300, height: 300 },
    '200x300': { width: 200, height: 300 },
  },
  defaultSize: '200x200',
  distance: 3,
  languages: { max: 8, recommended: 3 },
  easy: true,
  pictograms: { max: 1 },
  fields: ['floor', 'message', 'pictogram'],
  tactile: {
    felt: (sign) => [germanOf(sign.message ?? sign.floorText)].filter((text) => text !== undefined),
    mounted: 'wall',
    share: 0.4,
  },
  fit(sign, size, tools) {
    const door = asDoor(sign);
    const fitAs = sign.variant === 'easy' ? fitEasyDoor : fitDoor;
    return fitAs(door, size, tools, ladderFor(size));
  },
  Sign: DoorBoard,
});
