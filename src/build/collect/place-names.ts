/** What people call a sign's building and floor. */
import type { KitConfig } from '../../kit/kit-config.js';
import type { Sign } from '../../kit/sign.js';
import { COLLECTED_WORDS } from './words.js';

/** Empty where the sign says nothing. */
export function placeNames({ documents, floors }: Pick<KitConfig, 'documents' | 'floors'>) {
  const words = COLLECTED_WORDS[documents];
  const names = new Map(Object.entries(floors).map(([name, { code }]) => [code, name]));
  return {
    // A letter or a number alone says little; a name speaks for itself.
    buildingOf: ({ building = '' }: Sign): string =>
      building === '' || building.length > 2 ? building : words.building(building),
    floorOf: ({ floor = '' }: Sign): string => names.get(floor) ?? floor,
  };
}
