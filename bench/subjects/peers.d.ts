/** What the bench uses of TimelineJS, which brings no types. */
declare namespace TL {
  class Timeline {
    constructor(container: HTMLElement, data: object, options: object);
    on(type: 'ready', listener: () => void): void;
    setZoom(level: number): void;
  }
}
