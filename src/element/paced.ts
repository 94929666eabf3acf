/**
 * Words that would change with every picture, written to an element with one of them a few times a second, and once more when they rest: nobody reads
 * faster, and each writing has the page laid out anew. A Lit directive.
 *
 *     <p ${paced(() => words)}></p>
 */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

const PACE_MS = 200;

class PacedDirective extends Directive {
  #element!: Element;
  #words!: () => string;
  #writtenAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;

  render(_words: () => string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [words]: [() => string]): typeof noChange {
    this.#element = element;
    this.#words = words;
    clearTimeout(this.#timer);
    if (performance.now() - this.#writtenAt >= PACE_MS) this.write();
    else this.#timer = setTimeout(goOn, PACE_MS, new WeakRef(this));
    return noChange;
  }

  write(): void {
    this.#writtenAt = performance.now();
    const words = this.#words();
    if (words !== this.#element.textContent) this.#element.textContent = words;
  }
}

/** An element that has left the page is held by no timer. */
const goOn = (directive: WeakRef<PacedDirective>): void => directive.deref()?.write();

export const paced = directive(PacedDirective);
