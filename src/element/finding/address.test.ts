/** What the address of a page asks for, and when. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelHost, PanelOwner } from '../panel-owner.ts';
import { Address } from './address.ts';

const REST_MS = 400;
const home = { start: 0, duration: 1e9 };

beforeEach(() => void vi.useFakeTimers());

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page at an address, and in it an element that keeps its view there. */
function addressed(hash: string) {
  let change: () => void = Object;
  const page = new URL(`https://example.org/page${hash}`);
  vi.stubGlobal('location', page);
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (change = listener));
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_state: unknown, _title: string, to: string) => (page.href = new URL(to, page).href),
  });
  const host = {
    hashKey: 't',
    isConnected: true,
    viewport: home,
    selected: undefined as string | undefined,
    updateComplete: Promise.resolve(true),
    select: (id: string | undefined) => (host.selected = id),
  };
  const owner = { frame: () => ({ picture: {}, viewport: host.viewport, home }) };
  const filters = { choice: {}, choose: (choice: object) => (filters.choice = choice) };
  const search = { query: '' };
  const seek = (query: string): void => void (search.query = query);
  const tools = { search, filters, seek };
  const address = new Address(
    host as unknown as PanelHost,
    owner as unknown as PanelOwner,
    tools as unknown as ConstructorParameters<typeof Address>[2],
  );
  /** Draws, and waits until the address is written. */
  const rest = async (): Promise<void> => {
    address.hostUpdated();
    await vi.advanceTimersByTimeAsync(REST_MS);
  };
  const go = async (to: string): Promise<void> => {
    page.href = new URL(to, page).href;
    change();
    await rest();
  };
  address.hostConnected();
  return { page, host, filters, search, rest, go };
}

test('an anchor of the page resets nothing, and the view is written beside it', async () => {
  const { page, host, filters, search, rest, go } = addressed('#t=event:talks;search:doha;status:alleged');
  await rest();
  host.viewport = { start: 5, duration: 10 };
  await rest();
  await go('#section');
  expect(host).toMatchObject({ selected: 'talks', viewport: { start: 5, duration: 10 } });
  expect([search.query, filters.choice]).toEqual(['doha', { status: ['alleged'] }]);
  expect(page.hash).toBe('#section&t=view:5..15;event:talks;search:doha;status:alleged');
});

test('what others change beside its key changes nothing', async () => {
  const { host, rest, go } = addressed('#t=event:talks&a=1');
  await rest();
  host.selected = 'call';
  await go('#t=event:talks&a=2');
  expect(host.selected).toBe('call');
});

test('another value is followed, and so is the way back to the address without any', async () => {
  const { page, host, rest, go } = addressed('');
  await rest();
  await go('#t=event:talks');
  expect(host.selected).toBe('talks');
  await go('/page');
  expect([host.selected, page.hash]).toEqual([undefined, '']);
});

test('a drawing that fails meanwhile does not end the writing', async () => {
  const { page, host, rest, go } = addressed('');
  await rest();
  host.updateComplete = Promise.reject(new Error('drawing failed'));
  await go('#t=event:talks');
  host.selected = 'call';
  await rest();
  expect(page.hash).toBe('#t=event:call');
});

test('an element that has left the page writes nothing into its address', async () => {
  const { page, host, rest } = addressed('');
  host.isConnected = false;
  host.selected = 'talks';
  await rest();
  expect(page.hash).toBe('');
});
