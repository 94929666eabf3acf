/**
 * What the element offers, read from the manifest (custom-elements.json) that the analyzer makes from its doc comments:
 * the theming and the API page show what is there, so they cannot lie.
 */

/** A thing with a name and a description: a part, a slot, an event, a variable. */
export interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface CssProperty extends Described {
  readonly default?: string;
}

interface Type {
  readonly text: string;
}

export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly type?: Type;
  readonly default?: string;
  readonly parameters?: readonly { readonly name: string; readonly optional?: boolean; readonly type?: Type }[];
  readonly return?: { readonly type?: Type };
}

export interface EventDescription extends Described {
  readonly type?: Type;
}

export interface ElementDescription extends Described {
  readonly members?: readonly Member[];
  readonly events?: readonly EventDescription[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly CssProperty[];
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly (ElementDescription & {
      readonly tagName?: string;
    })[];
  }[];
}

/** The description of `<sourced-timeline>`. Rejects if the manifest cannot be had or does not know the element. */
export const describeElement = async (): Promise<ElementDescription> => {
  const response = await fetch('custom-elements.json');
  if (!response.ok) throw new Error(`custom-elements.json: ${response.status} ${response.statusText}`);
  const manifest = (await response.json()) as Manifest;
  const element = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find(({ tagName }) => tagName === 'sourced-timeline');
  if (!element) throw new Error('custom-elements.json describes no custom element');
  return element;
};
