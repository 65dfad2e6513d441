/** kit.pdf: every sign as it will hang, one after the other, to leaf through. */
import type { Sign } from '../../kit/sign.js';
import { numberOrder, storeyOrder } from '../sign-order.js';
import { compare } from '../stable-json.js';
import type { CollectedSign } from './collected-plan.js';
import { placeNames } from './place-names.js';
import type { Collecting, Draft } from './plan.js';
import { pagesOf } from './plan-pages.js';
import { volumes } from './volumes.js';
import { COLLECTED_WORDS } from './words.js';

export function planProof(signs: readonly CollectedSign[], { config, selection }: Collecting): Draft[] {
  const words = COLLECTED_WORDS[config.documents];
  const storey = storeyOrder(config.floors);
  const sorted = [...signs].sort(
    (a, b) => storey(a.sign, b.sign) || compare(a.sign.template, b.sign.template) || numberOrder(a.sign, b.sign),
  );
  const branches = branchesOf(signs, config);
  const parts = volumes(sorted, () => 1);
  const what = selection === undefined ? words.allSigns : words.selection(selection.selected, selection.all);
  return parts.map((part, index) => {
    const volume = parts.length === 1 ? [] : [words.volume(index + 1, parts.length)];
    return {
      path: index === 0 ? 'kit.pdf' : `kit-${index + 1}.pdf`,
      title: [config.name, what, ...volume].join(' · '),
      signs: part,
      sheets: part.flatMap((each, place) => pagesOf(each, place, 0, branches(each.sign))),
    };
  });
}

/** Building, floor and template, as far as they tell signs of this kit apart. */
function branchesOf(
  signs: readonly CollectedSign[],
  { documents, floors }: Collecting['config'],
): (sign: Sign) => readonly string[] {
  const words = COLLECTED_WORDS[documents];
  const { buildingOf, floorOf } = placeNames({ documents, floors });
  const levels: readonly ((sign: Sign) => string)[] = [
    (sign) => buildingOf(sign) || words.noBuilding,
    (sign) => floorOf(sign) || words.noFloor,
    ({ template }) => words.templates[template] ?? template,
  ];
  const telling = levels.filter((level) => new Set(signs.map(({ sign }) => level(sign))).size > 1);
  return (sign) => telling.map((level) => level(sign));
}
