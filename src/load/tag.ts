/**
 * An element as plain data: in comes one of the page, out comes what it holds, with the few questions that reading it asks. So what is read from a page is
 * tested where there is none.
 */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tag | string)[];
}

export function tagOf(element: Element): Tag {
  return {
    name: element.localName,
    attributes: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: [...element.childNodes].flatMap((node): readonly (Tag | string)[] => {
      if (node.nodeType === Node.ELEMENT_NODE) return [tagOf(node as Element)];
      return node.nodeType === Node.TEXT_NODE ? [node.nodeValue ?? ''] : [];
    }),
  };
}

/** All elements in it that are called one of these names, in the order of the text; those within some others are passed over. */
export function all(tag: Tag, names: readonly string[], except: readonly string[] = []): Tag[] {
  return tag.children.flatMap((child) =>
    typeof child === 'string' || except.includes(child.name)
      ? []
      : [...(names.includes(child.name) ? [child] : []), ...all(child, names, except)],
  );
}

/** The same element without those that are called one of these names; what is within some others stays. */
export function without(tag: Tag, names: readonly string[], except: readonly string[] = []): Tag {
  const children = tag.children.flatMap((child) =>
    typeof child === 'string' || except.includes(child.name)
      ? [child]
      : names.includes(child.name)
        ? []
        : [without(child, names, except)],
  );
  return { ...tag, children };
}

/** Its words, with one blank where there is white space. */
export function textOf(tag: Tag | undefined): string {
  return oneLine(tag ? wordsOf(tag) : '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf({ children }: Tag): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');
}
