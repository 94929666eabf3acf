/**
 * Properties that a page set before the element was defined: they stand on the element itself, in the way of the accessors of its class.
 * In: an element and names. They are set once more, so that the class hears of them.
 */
export function takeOver<T extends object>(element: T, ...names: readonly (keyof T & string)[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue;
    const given = element[name];
    delete element[name];
    element[name] = given;
  }
}
