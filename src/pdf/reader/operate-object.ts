/** Operators that paint pictures and forms, and marked content (PDF 32000-1, 8.8 to 8.10, 14.6). */
import { type PDFDict, type PDFObject, PDFRawStream } from 'pdf-lib';
import type { Paint } from './marks.js';
import { asMatrix, boxThrough, times } from './matrix.js';
import { clipTo } from './operate-path.js';
import type { Operate } from './operate-state.js';
import { addMark, markBase, type Run, runOf } from './run.js';
import { UNKNOWN_SPACE } from './spaces.js';
import { filtersOf } from './unpack.js';
import {
  boolEntry,
  dictEntry,
  dictIn,
  entry,
  type Found,
  nameEntry,
  nameIn,
  numberEntry,
  numbersEntry,
} from './values.js';

const MM_PER_INCH = 25.4;

/** A picture fills the unit square, whatever its pixels. */
export function paintImage(run: Run, dict: PDFDict, inline: boolean): void {
  const [width, height] = [numberEntry(dict, 'Width') ?? 0, numberEntry(dict, 'Height') ?? 0];
  const stencil = boolEntry(dict, 'ImageMask') ?? false;
  const written = entry(dict, 'ColorSpace');
  const space = written === undefined ? UNKNOWN_SPACE : run.page.session.spaces.read(written, run.resources);
  const paint: Paint | undefined = stencil ? undefined : { space, values: undefined };
  const { ctm } = run.state;
  const inches = (a: number, b: number): number => Math.hypot(a, b) / MM_PER_INCH;
  const [across, down] = [inches(ctm[0], ctm[1]), inches(ctm[2], ctm[3])];
  addMark(run, {
    kind: 'image',
    ...markBase(run, 'fill', paint),
    box: boxThrough(ctm, 0, 0, 1, 1),
    image: {
      width,
      height,
      bits: stencil ? 1 : (numberEntry(dict, 'BitsPerComponent') ?? 8),
      stencil,
      inline,
      ppi: [across === 0 ? Infinity : width / across, down === 0 ? Infinity : height / down],
      filters: filtersOf(dict),
    },
  });
}

function paintForm(run: Run, form: PDFRawStream): void {
  const { page, state } = run;
  if (!page.session.budget.allows('depth', run.depth + 1)) return;
  const group = dictEntry(form, 'Group');
  if (nameEntry(group, 'S') === 'Transparency') {
    const space = entry(group, 'CS');
    page.groups.push({
      of: 'form',
      space:
        space === undefined ? undefined : page.session.spaces.read(space, entry(form, 'Resources') ?? run.resources),
    });
  }
  const inner = runOf(
    page,
    { ...state, ctm: times(asMatrix(numbersEntry(form, 'Matrix')) ?? [1, 0, 0, 1, 0, 0], state.ctm) },
    {
      resources: entry(form, 'Resources') ?? run.resources,
      depth: run.depth + 1,
      within: run.within === 'page' ? 'form' : run.within,
      shownIn: run.shownIn,
      layer: dictEntry(form, 'OC'),
    },
  );
  inner.content.unshift(...run.content.filter((each) => each !== undefined));
  const [x0, y0, x1, y1] = numbersEntry(form, 'BBox', 4) ?? [];
  if (x0 !== undefined) clipTo(inner, boxThrough(inner.state.ctm, x0, y0 ?? 0, x1 ?? 0, y1 ?? 0));
  page.interpret(inner, form);
}

export function paintObject(run: Run, name: PDFObject | undefined): void {
  const object = entry(entry(run.resources, 'XObject'), nameIn(name) ?? '');
  if (!(object instanceof PDFRawStream)) return;
  const layer = dictEntry(object, 'OC');
  switch (nameEntry(object, 'Subtype')) {
    case 'Image':
      run.content.push(layer);
      paintImage(run, object.dict, false);
      run.content.pop();
      return;
    case 'Form':
      paintForm(run, object);
      return;
    default:
  }
}

const begin: Operate = (run, [tag, properties]) => {
  const layer = nameIn(tag) === 'OC' ? contentProperties(run, properties) : undefined;
  if (run.content.length < 10_000) run.content.push(layer);
};

const contentProperties = (run: Run, properties: Found): PDFDict | undefined =>
  dictIn(properties) ?? dictEntry(entry(run.resources, 'Properties'), nameIn(properties) ?? '');

export const CONTENT_OPERATORS: Readonly<Record<string, Operate>> = {
  BMC: begin,
  BDC: begin,
  EMC(run) {
    run.content.pop();
  },
};
