/** A number as people write it, the same in every browser and every Node: `12.345,5`. */
export function grouped(value: number, thousands: string, decimal: string): string {
  const [whole = '', part] = String(value).split('.');
  const head = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? head : `${head}${decimal}${part}`;
}
