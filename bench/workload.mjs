/** The benchmark's work: the doors of workload.json, as every contender sees them. */
import { readFileSync } from 'node:fs';

/** What each of the workload's drawings is called in the product's own stock. */
export const PICTOGRAMS = {
  person: 'office-person',
  info: 'information',
  cross: 'doctor',
  door: 'meeting-room',
  chair: 'waiting-area',
};

const workload = JSON.parse(readFileSync(new URL('./workload.json', import.meta.url), 'utf8'));

/** `shard` as in "0/2": every second door, from the first. */
export function readDoors(count, shard = '0/1') {
  const [index, of] = shard.split('/').map(Number);
  return workload.doors.slice(0, count).filter((_, at) => at % of === index);
}

/** Outlines of the drawings, on a grid of 100. */
export const drawings = workload.pictograms;
