/** HTML as the plain data that reading a page asks for, without a page. */
import { Parser } from 'htmlparser2';
import type { Tag } from './tag.ts';

export function tagIn(html: string): Tag {
  const open: (Tag & { readonly children: (Tag | string)[] })[] = [{ name: 'body', attributes: {}, children: [] }];
  const parser = new Parser({
    onopentag(name, attributes) {
      const tag = { name, attributes, children: [] };
      open.at(-1)!.children.push(tag);
      open.push(tag);
    },
    ontext: (text) => open.at(-1)!.children.push(text),
    onclosetag: () => open.pop(),
  });
  parser.end(html);
  return open[0]!;
}
