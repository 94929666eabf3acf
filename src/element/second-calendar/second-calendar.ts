/**
 * A second calendar under the first. In: the host, which names it, and its frame. Out: a row of ticks in the drawing, and the names of both calendars beside the zone. What
 * is known of the calendar is loaded with the first wish for it; where a wish cannot be met (`details/attribute-faults.ts`
 * says so), nothing is drawn, and no room is kept.
 */
import { html, nothing, render } from 'lit';
import type { ReactiveController, TemplateResult } from 'lit';
import { messagesOf } from '../../language/languages.ts';
import { nameCalendars, readySecond, secondLocale } from '../../language/second-calendar.ts';
import type { Axis, AxisInput } from '../../view/axis.ts';
import { secondAxis } from '../../view/second-axis.ts';
import type { UprightLayout } from '../../view/upright-layout.ts';
import type { Frame } from '../frame.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { rowAcross, rowDown } from './row.ts';

/** What a tick's text takes where time runs down: a line, or two where the month turns. */
const measureDown: AxisInput['measure'] = (_text, level) => (level === 'major' ? 34 : 16);

export class SecondCalendar implements ReactiveController {
  readonly #host: PanelHost;
  readonly #owner: PanelOwner;
  readonly #holder = document.createElement('div');
  #asked = '';
  #last: { readonly cause: readonly unknown[]; readonly axis: Axis } | undefined;

  constructor(host: PanelHost, owner: PanelOwner) {
    this.#host = host;
    this.#owner = owner;
    this.#holder.className = 'axis second-axis';
    this.#holder.ariaHidden = 'true';
    this.#holder.part = 'second-axis';
    host.addController(this);
  }

  /** The names of both calendars, in the order of their rows. */
  namesTemplate(): TemplateResult | typeof nothing {
    const { locale, second } = this.#owner.wording();
    const ready = readySecond(locale, second);
    return ready ? html`<p class="scale calendars">${nameCalendars(locale, ready)}</p>` : nothing;
  }

  hostUpdated(): void {
    const frame = this.#owner.frame();
    const { locale, second } = this.#owner.wording();
    this.#ask(locale, second);
    const ready = readySecond(locale, second);
    // For the style sheet, in which `:has()` would look at all that moves, in every frame.
    this.#host.renderRoot.querySelector('.body')?.toggleAttribute('data-second', !!ready);
    const drawing = this.#host.renderRoot.querySelector('.drawing');
    if (!ready || !frame?.picture || !drawing) return this.#holder.remove();
    if (this.#holder.parentNode !== drawing) drawing.append(this.#holder);
    this.#draw(frame, frame.picture, ready);
  }

  #draw(
    { viewport, context }: Frame,
    { scene, layout, shiftPx, widths }: NonNullable<Frame['picture']>,
    locale: string,
  ): void {
    const { forward, isUpright, messages, zone } = context;
    const { widthPx } = scene;
    const cause = [viewport, widthPx, zone, locale, widths, forward, isUpright];
    if (this.#last?.cause.every((part, index) => part === cause[index])) return;
    const made = { viewport, widthPx, zone, locale, messages, measure: widths.tick };
    const axis = isUpright ? secondAxis(made, (layout as UprightLayout).secondColumn, measureDown) : secondAxis(made);
    this.#last = { cause, axis };
    const input = { axis, shiftPx, forward, lengthPx: widthPx };
    render(isUpright ? rowDown(input) : rowAcross(input), this.#holder);
  }

  /** Loads what is known of the calendar; where there is none, no room is kept for it. */
  #ask(locale: string, name: string | undefined): void {
    const asked = `${locale} ${name}`;
    if (!name || asked === this.#asked) return;
    this.#asked = asked;
    const second = secondLocale(locale, name);
    const isLeftOut = typeof second !== 'string';
    if (isLeftOut !== this.#host.isSecondLeftOut) {
      this.#host.isSecondLeftOut = isLeftOut;
      this.#host.requestUpdate();
    }
    if (!isLeftOut && !readySecond(locale, name)) messagesOf(second, () => this.#host.requestUpdate());
  }
}
