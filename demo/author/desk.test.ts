import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Desk } from './desk.ts';
import { append, put, removeSource, textIn, writeDraft } from './draft.ts';
import { begin } from './history.ts';
import { blank } from './starters.ts';

const event = (id: string) => ({ id, title: id, date: '2025' });
const deskWith = (draft: Record<string, unknown>, changed = () => {}) => new Desk(begin(writeDraft(draft)), changed);

test('an empty timeline has nothing to mend, nor has one with its first event', () => {
  const desk = new Desk(begin(blank), () => {});
  expect(desk.diagnostics).toEqual([]);
  desk.change(append(desk.draft, ['events'], event('a')));
  expect(desk.diagnostics).toEqual([]);
});

test('a field that is emptied is left out', () => {
  const desk = deskWith({ sources: [{ id: 'a', publisher: 'A', headline: 'B' }], events: [] });
  desk.set(['sources', 0, 'headline'], '');
  expect(JSON.parse(desk.text)).toEqual({ sources: [{ id: 'a', publisher: 'A' }], events: [] });
});

describe('a date that is typed and not understood', () => {
  const typed = () => {
    const desk = deskWith({ sources: [{ id: 's', publisher: 'S' }], events: [event('a'), event('b')] });
    desk.typed.set('field-events-1-date', 'soonish');
    return desk;
  };

  test('is known by its event, and is none once it is understood', () => {
    const desk = typed();
    expect([desk.unreadDate(0), desk.unreadDate(1)?.typed]).toEqual([undefined, 'soonish']);
    desk.typed.set('field-events-1-date', 'March 2025');
    expect(desk.unreadDate(1)).toBeUndefined();
  });

  test('stays while its event is at its place, whatever else comes or goes', () => {
    const desk = typed();
    desk.change(append(desk.draft, ['events'], event('c')));
    desk.change(put(desk.draft, ['events', 1, 'citations'], [{ source: 's' }]));
    desk.change(removeSource(desk.draft, 0));
    expect(desk.unreadDate(1)?.typed).toBe('soonish');
    desk.change(put(desk.draft, ['events', 0], undefined));
    expect([desk.unreadDate(0), desk.unreadDate(1)]).toEqual([undefined, undefined]);
  });
});

describe('a long text', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const long = { events: Array.from({ length: 6000 }, (_, index) => event(`event-${index}`)) };

  test('is read in a pause of typing, or when somebody asks', () => {
    const desk = deskWith(long);
    const before = desk.document;
    desk.set(['events', 0, 'title'], 'First');
    expect(desk.document).toBe(before);
    expect(textIn(desk.draft['events'] && (desk.draft['events'] as unknown[])[0], 'title')).toBe('First');
    vi.runAllTimers();
    expect(desk.document.events[0]!.title).toBe('First');
    desk.write(desk.text.replace('First', 'Once'));
    desk.settle();
    expect(desk.document.events[0]!.title).toBe('Once');
  });

  test('that is undone while it waits is not read later', () => {
    const desk = deskWith(long);
    desk.write('{');
    desk.undo();
    vi.runAllTimers();
    expect([desk.isReadable, desk.document.events.length]).toEqual([true, 6000]);
  });
});
