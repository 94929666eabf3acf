/** The language in which a document speaks, for what reads it aloud: an event's own, else that of all; nothing where neither is named. */
import { nothing } from 'lit';
import type { TimelineEvent } from '../../document/timeline.ts';
import type { Chronology } from '../../view/chronology.ts';

export const ownLanguage = ({ document }: Chronology, event?: TimelineEvent): string | typeof nothing =>
  event?.lang ?? document.language ?? nothing;
