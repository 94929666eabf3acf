import { describe, test } from 'vitest';
import { utc } from '../time/zone.ts';
import { chronologyOf } from './chronology.ts';
import { clumpyDocument } from './clumpy.fixture.ts';
import { memoryTiles } from './memory-tiles.ts';
import { holdsContract } from './tile.contract.ts';

describe('tiles answered from memory', () => {
  test.each([
    { seed: 1, events: 0, lanes: 1 },
    { seed: 2, events: 1, lanes: 1 },
    { seed: 3, events: 2, lanes: 3 },
    { seed: 4, events: 80, lanes: 2 },
    { seed: 5, events: 300, lanes: 1 },
  ])('keep the contract: $events events in $lanes lanes', async (options) => {
    const { columns, runs, lanes } = chronologyOf(clumpyDocument(options), utc);
    await holdsContract(columns, lanes.length, memoryTiles(columns, runs));
  });
});
