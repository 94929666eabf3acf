/**
 * The page of a million events. State: how many entries are wished for. They are made between frames, and given to the timeline as the
 * bytes of a document.
 */
import '../src/define.ts';
import type { SourcedTimeline } from '../src/define.ts';
import { archive, PIECE } from './archive.ts';

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
  let turn = performance.now();
  /** Lets everything else have its turn. Out: whether this is still what is wished for. */
  async function goesOn(): Promise<boolean> {
    if (performance.now() - turn < TURN_MS) return true;
    await new Promise((resolve) => setTimeout(resolve));
    turn = performance.now();
    return own === wish;
  }
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const text of archive(SEED, count)) {
    const piece = encoder.encode(text);
    pieces.push(piece);
    length += piece.length;
    making.textContent = `Making entries: ${Math.round((100 * pieces.length * PIECE) / count)} %`;
    if (!(await goesOn())) return;
  }
  const bytes = new Uint8Array(length);
  let from = 0;
  for (const piece of pieces) {
    bytes.set(piece, from);
    from += piece.length;
    if (!(await goesOn())) return;
  }
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
  timeline.classList.remove('unmade');
  timeline.data = bytes;
}

form.addEventListener('change', () => {
  timeline.wheel = wheel.checked ? 'zoom' : 'page';
  const count = Number(new FormData(form).get('count'));
  if (count !== shown) void show((shown = count));
});

let shown = Number(new FormData(form).get('count'));
void show(shown);
