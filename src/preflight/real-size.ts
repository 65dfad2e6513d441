/** A file in which signs are made smaller, as it is once it has been printed. */
import type { Box } from '../base/outline.js';
import type { Corners, PageFacts, PdfFacts } from '../pdf/reader/facts.js';
import type { Mark } from '../pdf/reader/marks.js';

/**
 * Every length as it is on the sign, and pictures as coarse as they get there. `scale`: lengths in the file for one on
 * the sign. A page with a UserUnit says by itself how large it is and has been read so: it is left as it is.
 */
export const atRealSize = (facts: PdfFacts, scale: number): PdfFacts =>
  scale === 1
    ? facts
    : { ...facts, pages: facts.pages.map((page) => (page.userUnit === 1 ? enlarged(page, 1 / scale) : page)) };

/** Lengths in the file for one on the sign, of a page with or without a UserUnit. */
export const scaleOfPage = ({ userUnit }: PageFacts, scale: number): number => (userUnit === 1 ? scale : 1 / userUnit);

function enlarged(page: PageFacts, times: number): PageFacts {
  return {
    ...page,
    boxes: Object.fromEntries(Object.entries(page.boxes).map(([name, corners]) => [name, corner(corners, times)])),
    annotations: page.annotations.map((annotation) => ({ ...annotation, box: box(annotation.box, times) })),
    marks: page.marks.map((mark) => enlargedMark(mark, times)),
  };
}

const corner = ([left, bottom, right, top]: Corners, times: number): Corners => [
  left * times,
  bottom * times,
  right * times,
  top * times,
];

const box = ({ x, y, width, height }: Box, times: number): Box => ({
  x: x * times,
  y: y * times,
  width: width * times,
  height: height * times,
});

function enlargedMark(mark: Mark, times: number): Mark {
  const larger = { ...mark, box: box(mark.box, times) };
  switch (larger.kind) {
    case 'fill':
      return { ...larger, thickness: product(larger.thickness, times) };
    case 'stroke':
      return { ...larger, lineWidth: larger.lineWidth * times };
    case 'text':
      return { ...larger, size: product(larger.size, times) };
    case 'image': {
      const [across, down] = larger.image.ppi;
      return { ...larger, image: { ...larger.image, ppi: [across / times, down / times] } };
    }
    case 'shading':
      return larger;
  }
}

const product = (value: number | undefined, times: number): number | undefined =>
  value === undefined ? undefined : value * times;
