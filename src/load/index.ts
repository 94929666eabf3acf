/**
 * What a timeline needs whose document is large, has mistakes, is in a format of others, stands in the page, or changes while it is looked at. A file of its own, that is loaded when it is
 * first wanted.
 */
export { wordAttributeFaults } from './attribute-words.ts';
export { readData } from './foreign.ts';
export { changeLive } from './live-host.ts';
export { readLightDom } from './light-dom.ts';
export { readLarge } from './read-large.ts';
export { rewordAll } from './reword.ts';
