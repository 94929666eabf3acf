/**
 * What a framework's template may say of `<sourced-timeline>`: its properties, and its events as `on…` listeners. Types only; the
 * files beside this one hang them into the framework.
 */
import type { SourcedTimeline } from '../dist/modules/index.js';

type Settable = 'src' | 'selected' | 'viewport' | 'locale' | 'timeZone' | 'asKnownOn' | 'wheel' | 'follow' | 'nowLine';

/** The properties that a page sets. */
export interface TimelineProperties extends Partial<Pick<SourcedTimeline, Settable>> {
  /** The document: an object, its JSON text, or the bytes of that. */
  data?: unknown;
}

type EventName = Extract<keyof HTMLElementEventMap, `timeline-${string}`>;

/** Listeners as React and Svelte spell them: `ontimeline-select`. */
export type TimelineListeners = {
  [Name in EventName as `on${Name}`]?: (event: HTMLElementEventMap[Name]) => void;
};

/** Listeners as Vue spells them within: `@timeline-select` is `onTimelineSelect`. */
export type VueTimelineListeners = {
  onTimelineLoad?: (event: HTMLElementEventMap['timeline-load']) => void;
  onTimelineError?: (event: HTMLElementEventMap['timeline-error']) => void;
  onTimelineSelect?: (event: HTMLElementEventMap['timeline-select']) => void;
  onTimelineKnownOn?: (event: HTMLElementEventMap['timeline-known-on']) => void;
  onTimelineViewportChange?: (event: HTMLElementEventMap['timeline-viewport-change']) => void;
};
