/** The public names of the package. Importing them does nothing else: `./define` registers the element. */
export { SourcedTimeline } from './element/timeline-element.ts';
export * from './element/events.ts';
export { TimelineEditEvent } from './element/edit-event.ts';
export { TimelineKnownOnEvent } from './element/known-on-event.ts';
export * from './core.ts';
