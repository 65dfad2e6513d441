import { nearest } from '../../base/nearest.js';

/** The known name that was meant, or all there are. */
export const didYouMean = (name: string, known: readonly string[], others: string): string => {
  const guess = nearest(name, known);
  if (guess !== undefined) return `Did you mean "${guess}"?`;
  return known.length === 0 ? 'Check the file.' : `${others}: ${known.map((each) => `"${each}"`).join(', ')}.`;
};

/** The same in German. */
export const meintenSie = (name: string, known: readonly string[], others: string): string => {
  const guess = nearest(name, known);
  if (guess !== undefined) return `Meinten Sie „${guess}“?`;
  return known.length === 0 ? 'Prüfen Sie die Datei.' : `${others}: ${known.map((each) => `„${each}“`).join(', ')}.`;
};
