/**
 * Items and groups of vis-timeline (https://visjs.github.io/vis-timeline/docs/timeline/): a list of items, or `{ items, groups }`, in; a
 * draft out, whose origins are paths in the data. Groups are lanes in their order; HTML becomes its text, and the links in it sources that
 * give context. Midnight in UTC is taken for a day; the end of a range stays what its author wrote. Backgrounds are events like others.
 */
import type { Citation } from '../document/timeline.ts';
import { Draft } from './draft.ts';
import { dateOfValue, interval, toMinute } from './foreign-date.ts';
import { linksIn, plain } from './foreign-text.ts';
import { isObject } from '../document/ids.ts';
import { at, listOf, textAt } from './json-data.ts';
import type { Path } from './json-data.ts';
import type { Steps } from '../document/steps.ts';

/** Whether these are items: each has a start, and a content or at least no title of ours. */
export function areVisItems(items: unknown): boolean {
  return (
    Array.isArray(items) &&
    items.some((item) => isObject(item) && 'start' in item && ('content' in item || !('date' in item)))
  );
}

export function* fromVis(data: unknown): Steps<Draft<Path>> {
  const draft = new Draft<Path>();
  const isList = Array.isArray(data);
  const base = isList ? [] : ['items'];
  const groups = listOf(at(data, 'groups')).map((group, index) => ({ group, path: ['groups', String(index)] }));
  const order = (group: unknown): number => Number(at(group, 'order') ?? NaN);
  const lanes = new Map<string, string | undefined>();
  for (const { group, path } of groups.sort((a, b) => order(a.group) - order(b.group) || 0)) {
    const [id, heading] = [textAt(group, 'id'), plain(at(group, 'content'))];
    lanes.set(id, draft.lane(heading || id, { id }, path));
  }
  for (const [index, item] of listOf(isList ? data : at(data, 'items')).entries()) {
    yield;
    const path = [...base, String(index)];
    const [content, tooltip] = [plain(at(item, 'content')), plain(at(item, 'title'))];
    const [start, end] = ['start', 'end'].map((field) => toMinute(dateOfValue(at(item, field)))) as [string, string];
    const group = textAt(item, 'group');
    draft.addEvent(
      {
        id: textAt(item, 'id'),
        title: content.replace(/\n/g, ' ') || tooltip || textAt(item, 'id'),
        date: interval(start, end),
        summary: tooltip === content ? '' : tooltip,
        lane: lanes.get(group) ?? draft.lane(group, { id: group }, [...path, 'group']),
        citations: citationsIn(draft, item, path),
      },
      path,
      () => ({
        id: [...path, 'id'],
        title: [...path, 'content'],
        date: [...path, 'start'],
        summary: [...path, 'title'],
        lane: [...path, 'group'],
      }),
    );
  }
  return draft;
}

function citationsIn(draft: Draft<Path>, item: unknown, path: Path): readonly Citation[] | undefined {
  const links = linksIn([textAt(item, 'content'), textAt(item, 'title')].join(' '));
  const citations = links.map(({ url, text }) => draft.linked(url, text, [...path, 'content']));
  return citations.length > 0 ? citations : undefined;
}
