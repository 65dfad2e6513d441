/** The texts of a sign under the names that files and pages call their places by, in the order of reading. */
import type { Sign, SignText } from './sign.js';

export type TextSlot = readonly [slot: string, text: SignText];

export function textSlots({ floorText, message, unit, messages, destinations }: Sign): readonly TextSlot[] {
  const slots: (readonly [string, SignText | undefined])[] = [
    ['floor', floorText],
    ['message', message],
    ['unit', unit],
    ...messages.map((text, index) => [`messages.${index}`, text] as const),
    ...destinations.flatMap(({ text, floor }, index) => [
      [`destinations.${index}`, text] as const,
      [`destinations.${index}.floor`, floor] as const,
    ]),
  ];
  return slots.flatMap(([slot, text]) => (text === undefined ? [] : [[slot, text] as const]));
}
