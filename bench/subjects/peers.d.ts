/** What the bench uses of TimelineJS, which brings no types. */
declare module '@knight-lab/timelinejs/dist/js/timeline.js' {
  export class Timeline {
    constructor(container: HTMLElement, data: object, options: object);
    on(type: 'ready', listener: () => void): void;
    zoomIn(): void;
    zoomOut(): void;
  }
}
