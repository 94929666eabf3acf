/** What was chosen of one document, when another comes. */
import { expect, test } from 'vitest';
import { goodDocument } from '../../document/good-document.ts';
import { en } from '../../language/en.ts';
import { applyChanges } from '../../load/live-data.ts';
import { utc } from '../../time/zone.ts';
import { chronologyOf } from '../../view/chronology.ts';
import type { Chronology } from '../../view/chronology.ts';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { Filters } from './filters.ts';

/** Events with a tag each. */
const eventsOf = (tags: readonly string[]): object[] =>
  tags.map((tag, place) => ({ id: `e${place}`, title: tag, date: '2025-03-10', tags: [tag] }));

/** An element that shows events of these tags. */
function filtered(...tags: string[]) {
  const host = {
    given: undefined as unknown,
    src: '',
    data: undefined as unknown,
    addController: Object,
    requestUpdate: Object,
  };
  let all: Chronology;
  const owner = {
    frame: () => ({ all, chronology: filters.restrict(all), context: { messages: en } }),
    say: (words: () => string) => words(),
  };
  const filters = new Filters(host as unknown as PanelHost, owner as unknown as PanelOwner);
  const draw = (...now: string[]): void => {
    all = chronologyOf(goodDocument({ events: eventsOf(now) })!, utc);
    filters.hostUpdated();
  };
  const give = (...now: string[]): void => {
    host.given = host.data = {};
    draw(...now);
  };
  const change = (add: readonly object[], remove: readonly string[]): void => {
    applyChanges(all, [{ add, update: [], remove, sources: [] }]);
    filters.hostUpdated();
  };
  give(...tags);
  return { host, filters, give, draw, change };
}

test('what another document lacks is chosen no longer, and the rest stays', () => {
  const { filters, give } = filtered('odd', 'even', 'prime');
  filters.choose({ tag: ['odd', 'prime'] });
  give('odd', 'round');
  expect([filters.choice, filters.words()]).toEqual([{ tag: ['odd'] }, '1 of 2 events shown.']);
  give('round', 'flat');
  expect([filters.isFiltering, filters.words()]).toEqual([false, '2 of 2 events shown.']);
});

test('live data change no choice, and neither does what was known on a day', () => {
  const { filters, draw, change } = filtered('odd', 'even');
  filters.choose({ tag: ['odd'] });
  change([], ['e0']);
  draw('even');
  expect(filters.choice).toEqual({ tag: ['odd'] });
  change(eventsOf(['odd']), []);
  expect(filters.words()).toBe('1 of 2 events shown.');
});

test('a sample of other data decides nothing before they are there', () => {
  const { host, filters, draw } = filtered('odd', 'even');
  filters.choose({ tag: ['odd'] });
  host.src = 'large.json';
  host.given = host.data = undefined;
  draw('even');
  expect(filters.choice).toEqual({ tag: ['odd'] });
  host.data = {};
  draw('even', 'odd');
  expect(filters.choice).toEqual({ tag: ['odd'] });
  host.src = 'other.json';
  draw('even');
  expect(filters.choice).toEqual({});
});
