/**
 * What a reader sees who looks closer: the card of an event, the list of a cluster, the sources below the drawing and what was known when, the page
 * on paper; and for the author what is wrong with the data. A file of its own, that is loaded when it is first wanted.
 */
import { styles as findingStyles } from '../finding/styles.ts';
import { toolsStyles } from '../finding/tools-styles.ts';
import { storyStyles } from '../story/styles.ts';
import { styles as secondCalendarStyles } from '../second-calendar/styles.ts';
import { legendStyles } from './legend-styles.ts';
import { panelStyles } from './panel-styles.ts';
import { paperStyles } from './paper-styles.ts';
import { preferenceStyles } from './preference-styles.ts';
import { readerStyles } from './reader-styles.ts';
import { styles as cardStyles } from './styles.ts';

export { cardTemplate } from './card.ts';
export { clusterTemplate } from './cluster-list.ts';
export { Panel } from './panel.ts';
export { obeyKey } from '../obey.ts';
export * as walk from '../walk.ts';
export { rehearse } from './rehearsal.ts';
export { wishedFlight as flight } from './wished-flight.ts';

export const styles = [
  readerStyles,
  cardStyles,
  legendStyles,
  panelStyles,
  paperStyles,
  toolsStyles,
  findingStyles,
  storyStyles,
  preferenceStyles,
  secondCalendarStyles,
];
