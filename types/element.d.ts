/**
 * What a framework's template may say of `<sourced-timeline>`: its properties, and its events as `on…` listeners. Types only; the
 * files beside this one hang them into the framework.
 */
import type { LitElement } from 'lit';
import type { SourcedTimeline } from '../dist/modules/index.js';

/** What of the class is no method. */
type ValueName = {
  [Name in keyof SourcedTimeline]-?: SourcedTimeline[Name] extends (...args: never[]) => unknown ? never : Name;
}[keyof SourcedTimeline];

/** The properties that a page sets. */
export interface TimelineProperties extends Partial<
  Pick<SourcedTimeline, Exclude<ValueName, keyof LitElement | 'data'>>
> {
  /** The document: an object, its JSON text, or that as a `Uint8Array` or an `ArrayBuffer`. */
  data?: unknown;
}

type EventName = Extract<keyof HTMLElementEventMap, `timeline-${string}`>;

/** Listeners as React and Svelte spell them: `ontimeline-select`. */
export type TimelineListeners = {
  [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};

type InPascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${InPascalCase<Rest>}`
  : Capitalize<Name>;

/** Listeners as Vue spells them within: `@timeline-select` is `onTimelineSelect`. */
export type VueTimelineListeners = {
  [Name in EventName as `on${InPascalCase<Name>}`]?: (event: HTMLElementEventMap[Name]) => void;
};
