/** What whoever makes the raised letters and the dots needs of one sign: a data sheet, and drawings for machines. */
import { dataSheet } from '../../engraving/data-sheet.js';
import { engravingDxf } from '../../engraving/dxf.js';
import { engravingLayers } from '../../engraving/layers.js';
import { engravingSvg } from '../../engraving/svg.js';
import { ENGRAVING_WORDS } from '../../engraving/words.js';
import type { Sign } from '../../kit/sign.js';
import type { LaidOut, LayoutContext } from '../../layout/lay-out.js';
import { encodePdf } from '../../pdf/encode-pdf.js';
import type { OutputIntent } from '../../pdf/output-intent.js';
import { placeOnSheet } from '../../sheet/sheet.js';
import { VERSION } from '../package-files.js';
import type { MadeFile, MakerSettings } from './sign-maker.js';

export interface TactileParts {
  readonly settings: MakerSettings;
  readonly context: LayoutContext;
  readonly intent: OutputIntent;
}

/** Empty for a sign of which nothing is felt. */
export async function tactileFiles(
  name: string,
  sign: Sign,
  { value: pages = [], felt: work }: LaidOut,
  { settings, context, intent }: TactileParts,
): Promise<readonly MadeFile[]> {
  const [page] = pages;
  if (page === undefined || work === undefined) return [];
  const { kit, date, documents } = settings;
  const layers = engravingLayers(page, work);
  const { id, building, floor } = sign;
  const { typesetter } = context;
  const sheets = await typesetter.unpacking(() =>
    dataSheet({ page, work, id, building, floor, kit, date, tongue: documents, typesetter }),
  );
  const pdf = await encodePdf(
    sheets.map((sheet) => placeOnSheet(sheet, { bleed: 0 })),
    {
      outputIntent: intent,
      metadata: {
        title: `${ENGRAVING_WORDS[documents].title} · ${id}`,
        creator: `Schildwerk ${VERSION}`,
        producer: `Schildwerk ${VERSION}`,
        date,
        language: documents,
        draft: false,
      },
      id: `${id} ${sign.variant} tactile`,
    },
  );
  const text = new TextEncoder();
  return [
    { path: `tactile/${name}.pdf`, content: pdf },
    { path: `tactile/${name}.svg`, content: text.encode(engravingSvg(page, layers)) },
    { path: `tactile/${name}.dxf`, content: text.encode(engravingDxf(page, layers)) },
  ];
}
