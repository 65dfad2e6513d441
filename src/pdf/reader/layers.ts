/** Layers (PDF 32000-1, 8.11): which there are, which show, and what ISO 19593-1 says they are for. */
import type { PDFDict } from 'pdf-lib';
import type { LayerFacts } from './facts.js';
import { dictEntry, dictIn, entry, type Found, itemsEntry, nameEntry, textEntry } from './values.js';

export interface Layers {
  nameOf(layer: PDFDict): string;
  isVisible(layer: PDFDict): boolean;
  facts(): readonly LayerFacts[];
}

/** A dictionary of optional content is a layer or a combination of layers; the layers it names. */
const members = (content: PDFDict): readonly PDFDict[] => {
  if (nameEntry(content, 'Type') !== 'OCMD') return [content];
  const groups = entry(content, 'OCGs');
  const list = itemsEntry(content, 'OCGs')?.map(dictIn) ?? [dictIn(groups)];
  return list.filter((each) => each !== undefined);
};

export function layersOf(root: Found): Layers {
  const properties = dictEntry(root, 'OCProperties');
  const config = dictEntry(properties, 'D');
  const dicts = (name: string): PDFDict[] =>
    (itemsEntry(name === 'OCGs' ? properties : config, name) ?? []).map(dictIn).filter((each) => each !== undefined);
  const [off, on] = [new Set(dicts('OFF')), new Set(dicts('ON'))];
  const byDefault = nameEntry(config, 'BaseState') !== 'OFF';
  const shows = (layer: PDFDict): boolean => (byDefault ? !off.has(layer) : on.has(layer));
  const isVisible = (content: PDFDict): boolean => {
    const layers = members(content);
    if (layers.length === 0) return true;
    switch (nameEntry(content, 'P')) {
      case 'AllOn':
        return layers.every(shows);
      case 'AnyOff':
        return layers.some((layer) => !shows(layer));
      case 'AllOff':
        return !layers.some(shows);
      default:
        return layers.some(shows);
    }
  };
  return {
    isVisible,
    nameOf: (content) =>
      members(content)
        .map((layer) => textEntry(layer, 'Name') ?? '')
        .join(', '),
    facts: () =>
      dicts('OCGs').map((layer) => {
        const metadata = dictEntry(layer, 'GTS_Metadata');
        const group = nameEntry(metadata, 'GTS_ProcStepsGroup');
        return {
          name: textEntry(layer, 'Name') ?? '',
          visible: shows(layer),
          processing: group === undefined ? undefined : { group, type: nameEntry(metadata, 'GTS_ProcStepsType') },
        };
      }),
  };
}
