import { expect, test } from 'vitest';
import { importPart } from './import-part.ts';

/** A module that is one of its own under each address. */
const moduleAt = (name: string): string => `data:text/javascript,export%20const%20part={}//${name}`;
const kept = (address: string) => (): Promise<{ part: object }> =>
  Promise.reject(new TypeError(`error loading dynamically imported module: ${address}`));

test('a part that can be had is had', async () => {
  expect(await importPart(() => Promise.resolve('part'))).toBe('part');
});

test('where the browser keeps a failure, the part comes from another address, and is there once', async () => {
  const { part } = await importPart(kept(moduleAt('one')));
  expect((await importPart(kept(moduleAt('one')))).part).toBe(part);
  expect((await importPart(kept(moduleAt('other')))).part).not.toBe(part);
});

test('what failed under that address is asked for under a third', async () => {
  const addresses: string[] = [];
  for (let tried = 0; tried < 2; tried++)
    await importPart(kept('data:text/javascript,throw%20import.meta.url//')).catch((address: string) =>
      addresses.push(address),
    );
  expect(addresses.map((address) => address.split('?')[1])).toEqual(['0', '1']);
});

test('what failed for another reason is told', async () => {
  const fault = new SyntaxError('Unexpected token');
  await expect(importPart(() => Promise.reject(fault))).rejects.toBe(fault);
});
