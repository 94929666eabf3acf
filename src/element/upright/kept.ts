/**
 * A part of a template that is looked at only when something that it depends on has changed. In: all that it depends on, and how it is made. As Lit's `guard`, which the
 * details use too: imported from there, the bundler would split off one more file.
 */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

class KeptDirective extends Directive {
  #cause: readonly unknown[] = [];

  render(cause: readonly unknown[], make: () => unknown): unknown {
    if (cause.length === this.#cause.length && cause.every((part, place) => part === this.#cause[place]))
      return noChange;
    this.#cause = cause;
    return make();
  }
}

export const kept = directive(KeptDirective);
