/**
 * The page of a million events. State: how many entries are wished for. They are made between frames, and given to the timeline as the
 * bytes of a document.
 */
import '../src/define.ts';
import type { SourcedTimeline } from '../src/define.ts';
import { archive } from './archive.ts';

const SEED = 1848;
/** How long pieces are made before everything else has its turn, in ms. */
const TURN_MS = 10;

const timeline = document.querySelector<SourcedTimeline>('#archive')!;
const making = document.getElementById('making')!;
const form = document.querySelector('form')!;
const wheel = document.querySelector<HTMLInputElement>('#wheel')!;
let wish = 0;

async function show(count: number): Promise<void> {
  const own = ++wish;
  const begin = performance.now();
  const pieces: string[] = [];
  let turn = begin;
  for (const piece of archive(SEED, count)) {
    pieces.push(piece);
    if (performance.now() - turn < TURN_MS) continue;
    making.textContent = `Making entries: ${Math.round((100 * pieces.length * 4000) / count)} %`;
    await new Promise((resolve) => setTimeout(resolve));
    if (own !== wish) return;
    turn = performance.now();
  }
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  if (own !== wish) return;
  const made = performance.now();
  making.textContent = `${Math.round(bytes.length / 1e6).toLocaleString('en')} MB made; reading them …`;
  timeline.addEventListener(
    'timeline-load',
    () => {
      const seconds = ((performance.now() - made) / 1000).toFixed(1);
      making.textContent = `${count.toLocaleString('en')} entries, read and drawn in ${seconds} s.`;
    },
    { once: true },
  );
  timeline.data = bytes;
}

form.addEventListener('change', () => {
  timeline.wheel = wheel.checked ? 'zoom' : 'page';
  const count = Number(new FormData(form).get('count'));
  if (count !== shown) void show((shown = count));
});

let shown = Number(new FormData(form).get('count'));
void show(shown);
