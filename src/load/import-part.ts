/**
 * A part of the library that is loaded when it is wanted. In: its import. Out: the part, also where an import before came to nothing: a browser may keep the
 * failure for as long as the page stands (HTML Standard, "fetch a single module script"), but not under another address.
 */
const tries: Record<string, number> = {};

/** Rejects where the part cannot be had now. */
export async function importPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (failure) {
    // Only who keeps failures names the address: Firefox, and Chromium until 2026.
    const [, address] = /module: (.+)/.exec(`${failure}`) ?? [];
    if (!address) throw failure;
    // One address until it fails: a part is to be there once.
    const number = (tries[address] ??= 0);
    return import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${number}`).catch((again: unknown) => {
      tries[address] = number + 1;
      throw again;
    }) as Promise<Part>;
  }
}
