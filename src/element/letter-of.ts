/**
 * Which letter a key is. In: a key event. Out: `a` to `z`, whatever Caps Lock says; on a keyboard with other letters (Cyrillic, Hebrew, Arabic) the one that stands
 * there on a Latin keyboard, since keys that are letters would else be out of reach. With Shift it is none: that is another key.
 */
export function letterOf({ key, code, shiftKey }: KeyboardEvent): string | undefined {
  if (shiftKey) return undefined;
  const letter = /^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1];
  return letter?.toLowerCase();
}
