/** The few primitive shapes of which every picture is made; a painter is an interpreter of them. All numbers are px. */

/** One colour, or a run of opacities of it from left to right. */
export type Fill = string | { readonly colour: string; readonly opacities: readonly number[] };

export type Shape =
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: string;
      readonly width: number;
      /** A row of round dots instead of a stroke. */
      readonly dotted?: boolean;
    }
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Fill;
    }
  | {
      readonly type: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      /** Four corners about a middle; on its point where it is turned. */
      readonly type: 'square';
      readonly x: number;
      readonly y: number;
      /** Half of a side; of a diagonal, where it is turned. */
      readonly radius: number;
      readonly turned: boolean;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly type: 'text';
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly fill: string;
      readonly sizePx: number;
      readonly bold?: boolean;
      readonly anchor?: 'start' | 'middle' | 'end';
    };

/** A line of text that is read or followed: only where there is no DOM to carry it. */
export interface TextLine {
  readonly type: 'text-line';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly runs: readonly TextRun[];
  /** That of the whole text of which it is a line; else its letters tell. */
  readonly direction?: 'ltr' | 'rtl' | undefined;
}

export interface TextRun {
  readonly text: string;
  readonly fill: string;
  readonly sizePx: number;
  readonly bold?: boolean;
  /** A title or a name, which may be in another language than what is said of it. */
  readonly isName?: boolean;
  /** Where it leads; drawn underlined. */
  readonly href?: string;
}

/** The corners of a square. */
export function cornersOf({
  x,
  y,
  radius,
  turned,
}: Extract<Shape, { type: 'square' }>): readonly (readonly [number, number])[] {
  const [near, far] = turned ? [0, radius] : [radius, radius];
  return [
    [x - near, y - far],
    [x + far, y - near],
    [x + near, y + far],
    [x - far, y + near],
  ];
}

/** The opacity at a share (0 to 1) of the way from left to right. */
export function opacityAt(opacities: readonly number[], share: number): number {
  const place = share * (opacities.length - 1);
  const before = Math.min(Math.floor(place), opacities.length - 2);
  return opacities[before]! + (opacities[before + 1]! - opacities[before]!) * (place - before);
}
