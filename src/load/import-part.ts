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
    const [, address] = /module: (\S+)/.exec(`${failure}`) ?? [];
    if (!address) throw failure;
    // One address until it fails: a part is to be there once.
    tries[address] ??= 0;
    try {
      return (await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}?${tries[address]}`)) as Part;
    } catch (again) {
      tries[address]++;
      throw again;
    }
  }
}
