/** Plates: what a machine does beside printing, painted on top in spot inks, each on a layer that says what it is. */
import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { PROCESSES, type PressRules, type Process } from '../base/press.js';
import { mm, toPt } from '../base/units.js';
import type { Page, PlateShape } from '../display/item.js';
import type { Inks } from './inks.js';
import { pdfNumber, type UserSpace } from './numbers.js';
import { paintPlain } from './paint-path.js';
import { textString } from './text-string.js';

/** The layers of a file that were used so far, by process. */
export type Layers = Set<Process>;

type Rules = Pick<PressRules, 'layers' | 'spots'>;

/**
 * ISO 19593-1: what a layer's process is called, for machines. The standard's own names for structural steps; its groups
 * `White` and `Braille` say all by themselves. Raised letters are embossed, as far as the standard's words go.
 */
const STEPS: Readonly<Record<Process, { readonly group: string; readonly type?: string }>> = {
  white: { group: 'White' },
  cut: { group: 'Structural', type: 'Cutting' },
  'kiss-cut': { group: 'Structural', type: 'PartialCutting' },
  drill: { group: 'Structural', type: 'Drilling' },
  braille: { group: 'Braille' },
  relief: { group: 'Structural', type: 'Embossing' },
};

const resourceOf = (process: Process): string => `L${PROCESSES.indexOf(process)}`;

/** The operators that paint a page's plates; white first, so that paths lie on top. Empty where the press wants none. */
export function paintPlates(
  { plates = [] }: Pick<Page, 'plates'>,
  space: UserSpace,
  { layers: wantsLayers, spots }: Rules,
  { inks, layers }: { readonly inks: Inks; readonly layers: Layers },
): string[] {
  return PROCESSES.flatMap((process) => {
    const ink = spots[process];
    const shapes = plates.filter((plate) => plate.process === process).flatMap((plate) => plate.shapes);
    if (ink === undefined || shapes.length === 0) return [];
    if (wantsLayers) layers.add(process);
    const { fill, stroke } = inks.spot(ink.name, ink.cmyk);
    const isStroked = shapes.some(({ paint }) => paint === 'stroke');
    return [
      ...(wantsLayers ? [`/OC /${resourceOf(process)} BDC`] : []),
      inks.overprint(ink.overprint),
      ...(shapes.some(({ paint }) => paint === 'fill') ? [fill] : []),
      ...(isStroked ? [stroke, `${pdfNumber(toPt(mm(ink.weight)))} w`] : []),
      ...shapes.flatMap((shape) => paintShape(shape, space)),
      ...(wantsLayers ? ['EMC'] : []),
    ];
  });
}

const paintShape = ({ outline, paint }: PlateShape, space: UserSpace): string[] =>
  outline.ops === '' ? [] : [...paintPlain(outline, space), paint === 'stroke' ? 'S' : 'f'];

/** What the resources and the catalog must say about layers; undefined if the file has none. */
export function writeLayers(
  context: PDFContext,
  layers: Layers,
  spots: PressRules['spots'],
): { readonly properties: Readonly<Record<string, PDFRef>>; readonly catalog: PDFRef } | undefined {
  if (layers.size === 0) return undefined;
  const used = PROCESSES.filter((process) => layers.has(process));
  const groups = used.map((process) => {
    const { group, type } = STEPS[process];
    const metadata = { Type: 'GTS_Metadata', GTS_ProcStepsGroup: group, ...(type && { GTS_ProcStepsType: type }) };
    const name = textString(spots[process]?.name ?? process);
    return context.register(context.obj({ Type: 'OCG', Name: name, GTS_Metadata: metadata }));
  });
  const catalog = context.register(
    context.obj({ OCGs: groups, D: { Name: PDFString.of('Plates'), BaseState: 'ON', Order: groups } }),
  );
  const properties = Object.fromEntries(used.map((process, index) => [resourceOf(process), groups[index] as PDFRef]));
  return { properties, catalog };
}
