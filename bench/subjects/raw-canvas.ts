/**
 * The limit: a canvas of the page's size on which each frame paints 2 000 rectangles and 150 texts, all of them in view, and nothing else.
 * It reads no document: what is painted is the same at all sizes.
 */
import { randomLcg } from 'd3';
import { WHEEL_PX, ZOOM_STEP } from './subject.ts';
import type { Subject } from './subject.ts';

const RECTS = 2_000;
const TEXTS = 150;
const [WIDTH_PX, HEIGHT_PX] = [1280, 600];

export const subject: Subject = {
  wheelPx: WHEEL_PX,
  at: { x: 640, y: 300 },
  mount(stage) {
    const random = randomLcg(1);
    const marks = Array.from({ length: RECTS }, (_, index) => ({
      at: random(),
      widthPx: 2 + random() * 12,
      y: random() * HEIGHT_PX,
      text: `What happened, in a few words, number ${index}`,
    }));
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH_PX;
    canvas.height = HEIGHT_PX;
    stage.append(canvas);
    const context = canvas.getContext('2d')!;
    let [start, end] = [0, 1];
    let asked = 0;
    const paint = (): void => {
      asked = 0;
      const scale = WIDTH_PX / (end - start);
      // What goes out at one side comes in at the other.
      const xOf = (at: number): number => ((((at - start) * scale) % WIDTH_PX) + WIDTH_PX) % WIDTH_PX;
      context.clearRect(0, 0, WIDTH_PX, HEIGHT_PX);
      context.fillStyle = '#8b897f';
      for (const { at, widthPx, y } of marks) context.fillRect(xOf(at), y, widthPx, 8);
      context.fillStyle = '#1a1a18';
      context.font = '12px sans-serif';
      for (const { at, y, text } of marks.slice(0, TEXTS)) context.fillText(text, xOf(at), y);
    };
    const see = (from: number, to: number): void => {
      [start, end] = [from, to];
      asked ||= requestAnimationFrame(paint);
    };
    canvas.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        const about = start + ((end - start) * event.clientX) / WIDTH_PX;
        const factor = ZOOM_STEP ** (event.deltaY / WHEEL_PX);
        see(about + (start - about) * factor, about + (end - about) * factor);
      },
      { passive: false },
    );
    canvas.addEventListener('pointermove', ({ buttons, movementX }) => {
      const by = ((start - end) * movementX) / WIDTH_PX;
      if (buttons > 0) see(start + by, end + by);
    });
    see(0, 1);
    return { window: () => [start, end], remove: () => canvas.remove() };
  },
};
