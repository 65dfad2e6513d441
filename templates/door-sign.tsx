import { defineTemplate } from 'schildwerk/template';
import { DoorBoard } from './parts/door-board.js';
import { fitEasyDoor } from './parts/door-sign-easy.js';
import { type DoorShape, fitDoor } from './parts/door-sign-fit.js';
import { germanOf } from './parts/german.js';

export const template = defineTemplate<DoorShape>({
  name: 'door-sign',
  sizes: {
    '150x150': { width: 150, height: 150 },
    'insert-149x105.5': { width: 149, height: 105.5, rim: 2.5 },
    a6: { width: 148, height: 105 },
    a5: { width: 210, height: 148 },
  },
  defaultSize: '150x150',
  distance: 1,
  languages: { max: 8, recommended: 3 },
  easy: true,
  pictograms: { max: 1 },
  fields: ['number', 'message', 'unit', 'persons', 'pictogram'],
  tactile: {
    // The room's number and what happens there: nothing else is felt on a door.
    felt: (sign) => [sign.number, germanOf(sign.message ?? sign.unit)].filter((text) => text !== undefined),
    share: 0.4,
  },
  fit: (sign, size, tools) => (sign.variant === 'easy' ? fitEasyDoor(sign, size, tools) : fitDoor(sign, size, tools)),
  Sign: DoorBoard,
});
