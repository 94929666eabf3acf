/**
 * Words that would change with every frame, written to an element a few times a second, and once more when they rest: nobody reads faster, and
 * each writing has the page laid out anew. A Lit directive.
 *
 *     <p ${paced(() => words)}></p>
 */
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';

const PACE_MS = 120;

class PacedDirective extends Directive {
  #element!: Element;
  /** The words that are still to be written. */
  #next: (() => string) | undefined;
  #isWaiting = false;

  render(_words: () => string): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [words]: [() => string]): typeof noChange {
    this.#element = element;
    this.#next = words;
    if (!this.#isWaiting) this.write();
    return noChange;
  }

  write(): void {
    this.#isWaiting = this.#next !== undefined;
    if (!this.#next) return;
    const words = this.#next();
    this.#next = undefined;
    if (words !== this.#element.textContent) this.#element.textContent = words;
    setTimeout(goOn, PACE_MS, new WeakRef(this));
  }
}

/** An element that has left the page is held by no timer. */
const goOn = (directive: WeakRef<PacedDirective>): void => directive.deref()?.write();

export const paced = directive(PacedDirective);
