/**
 * What a reader sees who looks closer: the card of an event, the list of a cluster, and for the author what is wrong with the data.
 * A file of its own, that is loaded when it is first wanted.
 */
export { cardTemplate } from './card.ts';
export { clusterTemplate } from './cluster-list.ts';
export { problemsTemplate } from './problems.ts';
export { styles } from './styles.ts';
