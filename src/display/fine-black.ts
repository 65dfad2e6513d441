/** Which black prints over what lies below it: a plate that lies a little off must leave no white around it. */
import { FINEST_BLACK } from '../base/print-limits.js';
import { bounds } from './bounds.js';
import type { PathItem, TextItem } from './item.js';

/** Black ink alone may print over (white that does is gone, and a mixed black changes), and only where it is fine. */
export function isFineBlack(item: PathItem | TextItem): boolean {
  const { cmyk, spot } = item.fill;
  const [cyan, magenta, yellow, key] = cmyk;
  const isBlack = cyan === 0 && magenta === 0 && yellow === 0 && key === 100 && spot === undefined;
  if (!isBlack) return false;
  if (item.kind === 'text') return item.size <= FINEST_BLACK.text;
  const box = bounds([item], []);
  return box !== undefined && Math.min(box.width, box.height) <= FINEST_BLACK.line;
}
