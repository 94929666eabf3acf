/**
 * A story is told: its events one after the other, each with its card open.
 *
 * In: the steps, what the reader presses, how long a step takes to be read. Out: the events that are chosen, by the reader's hand or by themselves, and
 * the bar that says where one is. Played, it stops at once when anything is touched; it is over when its card is closed.
 */
import { nothing } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { findingIn } from '../../language/finding-en.ts';
import { readingMs } from '../../view/reading-time.ts';
import { countOf, placeFrom, stepsOf } from '../../view/story.ts';
import { asText } from '../as-text.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { showCard, showEvent, showProgress } from './show-step.ts';
import { storyBar, storyButton } from './story-bar.ts';
import { StoryKeys } from './story-keys.ts';
import { swipes } from './swipe.ts';
import { whenTouched } from './when-touched.ts';

export class Story implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  #steps: readonly string[] = [];
  /** Among the steps; -1 while no story is told. */
  #place = -1;
  /** While it goes on by itself: ends the watch for what is touched. */
  #playing: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listening: AbortController | undefined;
  /** How the timeline stood when it was last drawn. */
  #wasUpright: boolean | undefined;
  /** The card that is still to be shown, once it is drawn. */
  #toShow: { readonly isFirst: boolean } | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(new StoryKeys(host, owner, this));
    host.addController(this);
  }

  hostConnected(): void {
    // Lit tells it twice where the part was there before the host was in the page.
    this.#listening?.abort();
    const { signal } = (this.#listening = new AbortController());
    swipes(this.#root, signal, (towards) => {
      if (this.isTold) this.step(towards === 'left' ? this.#forward : this.#backward);
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#leave();
  }

  /** Before each drawing: there may be other steps, and the card may have been closed. */
  hostUpdate(): void {
    const steps = stepsOf(asText(this.#host.story), this.#host.data?.story);
    if (steps.join('\n') !== this.#steps.join('\n')) {
      if (this.isTold) this.#place = steps.indexOf(this.#steps[this.#place]!);
      this.#steps = steps;
    }
    if (!this.isTold) return this.pause();
    const isClosed = this.#host.selected == null && !this.#owner.reader.cluster;
    if (isClosed || !this.canBeTold) this.#leave();
    // The reader, or the page, has gone elsewhere: perhaps to another step.
    else if (this.#host.selected !== this.#steps[this.#place]) {
      this.pause();
      const step = this.#steps.indexOf(this.#host.selected ?? '');
      if (step >= 0) this.#place = step;
    }
  }

  hostUpdated(): void {
    // For the style sheet, in which `:has()` would look at all that moves, in every frame.
    this.#root.querySelector('.body')?.toggleAttribute('data-told', this.isTold && this.#hasCard);
    this.#turn();
    if (!this.#toShow || !this.#root.querySelector('.story-bar')) return;
    showCard(this.#root, this.#toShow.isFirst);
    this.#toShow = undefined;
  }

  /** After the element was turned, as a phone is, what is told is to be in view again. */
  #turn(): void {
    const frame = this.#owner.frame();
    if (!frame?.picture) return;
    const { isUpright } = frame.context;
    const hasTurned = this.#wasUpright !== undefined && this.#wasUpright !== isUpright;
    this.#wasUpright = isUpright;
    const event = hasTurned && this.isTold ? this.#event(this.#steps[this.#place]!) : -1;
    if (event >= 0) void this.#showAgain(event);
  }

  async #showAgain(event: number): Promise<void> {
    // The drawing is another one, and is measured after it was drawn.
    await this.#host.updateComplete;
    await this.#owner.reader.choose(event);
    if (this.isTold) showEvent(this.#root);
  }

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #hasCard(): boolean {
    return this.#owner.reader.selected(this.#owner.frame()?.chronology) >= 0;
  }

  get isTold(): boolean {
    return this.#place >= 0;
  }

  get isPlaying(): boolean {
    return this.#playing !== undefined;
  }

  /** Whether there is a step that can be seen now. */
  get canBeTold(): boolean {
    return this.#next(-1, 1) >= 0;
  }

  get #forward(): 1 | -1 {
    return this.#owner.frame()?.context.forward ?? 1;
  }

  get #backward(): 1 | -1 {
    return this.#forward === 1 ? -1 : 1;
  }

  #event(id: string): number {
    return this.#owner.frame()?.chronology.find(id) ?? -1;
  }

  readonly #isThere = (id: string): boolean => this.#event(id) >= 0;

  #next(from: number, by: 1 | -1): number {
    return placeFrom(this.#steps, from, by, this.#isThere);
  }

  /** Begins with the first step. */
  start(): void {
    const place = this.#next(-1, 1);
    if (place >= 0) void this.#go(place, true);
  }

  /** Ends it and closes its card. */
  end(givesFocusBack: boolean): void {
    this.#leave();
    this.#owner.reader.close(givesFocusBack);
    this.#host.requestUpdate();
  }

  toggle(givesFocusBack: boolean): void {
    if (this.isTold) this.end(givesFocusBack);
    else this.start();
  }

  /** To the next step (1) or the one before (-1), by hand: then it does not go on by itself. */
  step(by: 1 | -1): void {
    this.pause();
    const place = this.#next(this.#place, by);
    if (place >= 0) void this.#go(place);
  }

  /** Goes on by itself from here: from the beginning, where this is the end. */
  play(): void {
    const isAtEnd = this.#next(this.#place, 1) < 0;
    const place = isAtEnd ? this.#next(-1, 1) : this.#place;
    this.#playing ??= whenTouched(this.#root, () => this.pause());
    void this.#go(place);
  }

  pause(): void {
    if (!this.#playing) return;
    this.#playing.abort();
    this.#playing = undefined;
    clearTimeout(this.#timer);
    showProgress(this.#root, undefined);
    this.#host.requestUpdate();
  }

  readonly togglePlay = (): void => {
    if (this.isPlaying) this.pause();
    else if (this.#count().count > 1) this.play();
  };

  #leave(): void {
    this.pause();
    this.#place = -1;
    this.#toShow = undefined;
  }

  async #go(place: number, isFirst = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#place = place;
    this.#toShow = { isFirst };
    const id = this.#steps[place]!;
    const event = this.#event(id);
    if (event < 0) return this.pause();
    await this.#owner.reader.choose(event);
    // Unless another step has overtaken this one, or it has ended. Last, since on the way the view is told.
    const frame = this.#owner.frame();
    if (this.#place !== place || !frame) return;
    showEvent(this.#root);
    const words = `${this.#position()}: ${frame.context.labelText(event).title}`;
    this.#owner.say(() => (this.isTold ? words : ''));
    if (this.#playing) this.#rest(readingMs(frame.chronology.event(event)));
  }

  /** Stays with a step until it has been read. */
  #rest(durationMs: number): void {
    showProgress(this.#root, durationMs);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const next = this.#next(this.#place, 1);
      if (next < 0) this.pause();
      else void this.#go(next);
    }, durationMs);
  }

  #count(): ReturnType<typeof countOf> {
    return countOf(this.#steps, this.#place, this.#isThere);
  }

  #position(): string {
    const { number, count } = this.#count();
    return findingIn(this.#owner.wording().messages).search.at(number, count);
  }

  /** Among the tools, where there is a story to tell. */
  buttonTemplate(): TemplateResult | typeof nothing {
    if (!this.canBeTold) return nothing;
    const words = findingIn(this.#owner.wording().messages).story;
    return storyButton(words, this.isTold, () => this.toggle(false));
  }

  /** Where one is, while a story is told: at its card. */
  barTemplate(): TemplateResult | undefined {
    if (!this.isTold) return undefined;
    return storyBar(findingIn(this.#owner.wording().messages).story, {
      position: this.#position(),
      isPlaying: this.isPlaying,
      isUpright: this.#owner.frame()?.context.isUpright ?? false,
      previous: this.#next(this.#place, -1) < 0 ? undefined : () => this.step(-1),
      next: this.#next(this.#place, 1) < 0 ? undefined : () => this.step(1),
      togglePlay: this.#count().count > 1 ? this.togglePlay : undefined,
      end: () => this.end(true),
    });
  }

  /** The same above the drawing, while no card is open: a list is, or the event is filtered away. */
  barAboveTemplate(): TemplateResult | undefined {
    return this.#hasCard ? undefined : this.barTemplate();
  }
}
