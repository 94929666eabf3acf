/** The built manifest, as far as tests need it: what the element says of itself. */
import { readFileSync } from 'node:fs';
import type { ElementDescription } from '../demo/manifest.ts';

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly (ElementDescription & { readonly tagName?: string })[];
  }[];
}

/** The description of the element; of its members only the public ones of its own. */
export const readManifest = (): Required<ElementDescription> => {
  const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
  const element = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ tagName }) => tagName === 'sourced-timeline')!;
  const { description = '', members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const isPublic = ({ privacy = 'public', static: isStatic, description: said }: (typeof members)[number]): boolean =>
    privacy === 'public' && !isStatic && said !== undefined;
  return { name: element.name, description, members: members.filter(isPublic), events, slots, cssParts, cssProperties };
};
