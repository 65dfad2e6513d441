/**
 * How large raised letters stand, how much is kept clear and where the sign hangs. Data alone, all of it in this file:
 * DIN 32986 is about to be replaced by EN 18156, whose draft (prEN 18156:2025) was not at hand. A comment says where
 * each number comes from; what is marked "from memory" has no source that was read, and must be held against the standard.
 */
export interface TactileSizes {
  /** Height of raised capitals in mm: the wish on small and on large signs, and the least. */
  readonly capitals: { readonly usual: number; readonly large: number; readonly least: number };
  /** The wish between `usual` and `large`, as a part of the sign's short side. */
  readonly capitalsOfShortSide: number;
  /** What raised letters rise above the sign, in mm. */
  readonly relief: { readonly least: number; readonly most: number };
  /** Between the letters of a raised word beside what the face gives, in em. */
  readonly tracking: number;
  /** Between two raised texts on one line, and from one line's baseline to the next one's capitals, in capitals. */
  readonly between: { readonly texts: number; readonly lines: number };
  /** Nothing that can be felt comes nearer to Braille, and Braille not nearer to the edge, in mm. */
  readonly clear: number;
  /** On handrails: heights of capitals, best first; margins left, right and below the letters; characters on a plate. */
  readonly handrail: {
    readonly capitals: readonly number[];
    readonly margin: number;
    readonly belowLetters: number;
    readonly characters: { readonly usual: number; readonly most: number };
  };
  /** Middle of the sign above the floor, and from the door's frame, on the side of the handle, in mm. */
  readonly mounting: {
    readonly lowest: number;
    readonly highest: number;
    readonly fromDoor: readonly [least: number, most: number];
  };
}

export const TACTILE_SIZES: TactileSizes = {
  // Usual on doors: from memory. Up to 25 mm is the class "read by finger" of DIN 32986 (its preview). Least: the
  // 10 to 13 mm that guidelines for handrails give, which the finger reads in the same way.
  capitals: { usual: 15, large: 20, least: 10 },
  // Ours: 15 mm on a sign of 150 mm.
  capitalsOfShortSide: 0.1,
  // DIN-Fachbericht 142:2005, for signs in public buildings.
  relief: { least: 1, most: 2 },
  // Ours, from memory of the rule that letters stand further apart for fingers than for eyes.
  tracking: 0.06,
  // Ours.
  between: { texts: 0.9, lines: 0.7 },
  // Packaging practice for Marburg Medium.
  clear: 6,
  // 10 to 13 mm, 15 characters and exceptionally 20: guidelines for handrails; a newer text says 25. Margins: ours.
  handrail: { capitals: [13, 12, 11, 10], margin: 8, belowLetters: 3, characters: { usual: 15, most: 20 } },
  // DIN 32986 as secondary sources quote it; the wording of the edition of 2019 was not at hand.
  mounting: { lowest: 1300, highest: 1600, fromDoor: [50, 100] },
};

/** The wish on a sign of this size, in mm. */
export const wishedCapitals = (
  size: { readonly width: number; readonly height: number },
  { capitals, capitalsOfShortSide }: TactileSizes,
): number =>
  Math.min(capitals.large, Math.max(capitals.usual, capitalsOfShortSide * Math.min(size.width, size.height)));
