import type { Catalogue } from '../../catalogue/types.js';
import { loadPictograms } from '../../pictogram/load-pictograms.js';
import type { Pictogram } from '../../pictogram/types.js';
import { ownPictograms } from '../kit-parts.js';
import { shippedPictograms } from '../package-files.js';
import type { ListRequest } from '../request.js';
import { catalogueFor } from './list-languages.js';
import type { ListedPictogram, Listing } from './lists.js';

export interface PictogramListing extends Listing<ListedPictogram> {
  /** Their drawings, by id. */
  readonly drawings: ReadonlyMap<string, Pictogram>;
}

export async function listPictograms(request: ListRequest): Promise<PictogramListing> {
  const { kit, catalogue, diagnostics } = catalogueFor(request);
  if (catalogue === undefined) return { items: [], drawings: new Map(), kit: undefined, diagnostics };
  const own = kit === undefined ? undefined : ownPictograms(kit.files, kit.config.pictograms);
  const loaded = loadPictograms(shippedPictograms(), own?.value ?? []);
  const drawings = loaded.value ?? new Map<string, Pictogram>();
  const ownIds = new Set((own?.value ?? []).map(({ id }) => id));
  const all = [...drawings.values()].map((pictogram) => listed(pictogram, ownIds.has(pictogram.id), catalogue));
  // Groups in the order of the register, the kit's own after ours.
  const groups = [...new Set(all.map(({ group }) => group))];
  const items = groups.flatMap((group) => all.filter((each) => each.group === group));
  // Of the catalogue only texts for pictograms matter here; whether it is whole, `languages` and `check` say.
  const found = [...(own?.diagnostics ?? []), ...loaded.diagnostics];
  return { items, drawings, kit: kit?.config.name, diagnostics: found };
}

function listed(
  { id, group, layers, facing, alt, source, licence }: Pictogram,
  isOwn: boolean,
  catalogue: Catalogue,
): ListedPictogram {
  const name = (language: string): string | undefined =>
    catalogue.has(alt, language) ? catalogue.message(alt, language).value?.replaceAll('\u00AD', '') : undefined;
  const [de, en] = [name('de'), name('en')];
  return {
    id,
    group: isOwn ? 'own' : (group ?? 'others'),
    origin: isOwn ? 'kit' : 'shipped',
    names: { ...(de === undefined ? {} : { de }), ...(en === undefined ? {} : { en }) },
    facing,
    safety: layers.some(({ fill }) => fill !== 'ink'),
    source,
    licence,
  };
}
