/** The part that draws upright, where it cannot be had at first. */
import { expect, test, vi } from 'vitest';
import { importPart } from '../load/import-part.ts';
import { tryAgain, uprightFor } from './orientation.ts';

vi.mock('../load/import-part.ts', () => ({ importPart: vi.fn() }));

test('a part that could not be had is asked for again with the next element, not with each drawing', async () => {
  const part = {};
  const asked = vi.mocked(importPart).mockRejectedValueOnce(new Error('off line')).mockResolvedValue(part);
  const drawn = (): Promise<unknown> =>
    new Promise((done) => uprightFor({ orientation: 'vertical', requestUpdate: done } as never, 1000));
  const now = (): unknown => uprightFor({ orientation: 'vertical' } as never, 1000);
  await drawn();
  expect([now(), now()]).toEqual([false, false]);
  expect(asked).toHaveBeenCalledTimes(1);
  tryAgain();
  await drawn();
  tryAgain();
  expect(now()).toBe(part);
  expect(asked).toHaveBeenCalledTimes(2);
});
