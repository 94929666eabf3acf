/** What every example does with its state: of a document, the events of one lane, or all of them. */
import story from '../data/gaza-ceasefire.json';

export const lanes = story.lanes;

export const storyOf = (lane: string): object =>
  lane === '' ? story : { ...story, events: story.events.filter((event) => event.lane === lane) };
