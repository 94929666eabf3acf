/** Four themes that are really different: each is nothing but CSS variables, and a colour scheme and room where it needs them. */

export interface Theme {
  readonly name: string;
  readonly about: string;
  /** CSS property → value; what is not here keeps its default. */
  readonly values: Readonly<Record<string, string>>;
}

const TYPEWRITER = "'American Typewriter', 'Courier Prime', 'Courier New', 'Noto Sans Mono', monospace";
const PRINTED = "'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', Georgia, serif";
const DRAWN = "'DIN Alternate', Bahnschrift, 'Franklin Gothic Medium', 'Noto Sans', sans-serif";

export const THEMES: readonly Theme[] = [
  { name: 'Front page', about: 'Black ink on white paper: the default.', values: {} },
  {
    name: 'Night desk',
    about: 'For the late shift, and for dark pages.',
    values: {
      padding: '20px',
      'color-scheme': 'dark',
      '--timeline-background': '#0f1418',
      '--timeline-text-color': '#e6edf0',
      '--timeline-muted-color': '#9aabb5',
      '--timeline-axis-color': '#5f717c',
      '--timeline-grid-color': '#26313a',
      '--timeline-grid-strong-color': '#3d4c57',
      '--timeline-mark-color': '#f2c14e',
      '--timeline-bar-color': '#7f96a3',
      '--timeline-accent-color': '#ff9f6b',
      '--timeline-link-color': '#7fd1e8',
      '--timeline-note-color': '#1a232a',
    },
  },
  {
    name: 'Archive',
    about: 'Foxed paper, iron ink, and a typewriter.',
    values: {
      padding: '20px',
      'color-scheme': 'light',
      '--timeline-font': TYPEWRITER,
      '--timeline-heading-font': PRINTED,
      '--timeline-background': '#f4ead5',
      '--timeline-text-color': '#33261a',
      '--timeline-muted-color': '#6b563f',
      '--timeline-axis-color': '#8a7355',
      '--timeline-grid-color': '#dfcfae',
      '--timeline-grid-strong-color': '#c9b48c',
      '--timeline-mark-color': '#33261a',
      '--timeline-bar-color': '#94764e',
      '--timeline-accent-color': '#8c2f12',
      '--timeline-link-color': '#5a4a12',
      '--timeline-note-color': '#eadcbf',
    },
  },
  {
    name: 'Blueprint',
    about: 'White lines on blue, drawn to be seen from the back of the room.',
    values: {
      padding: '20px',
      'color-scheme': 'dark',
      '--timeline-font': DRAWN,
      '--timeline-heading-font': DRAWN,
      '--timeline-background': '#0b3a75',
      '--timeline-text-color': '#ffffff',
      '--timeline-muted-color': '#cfe0f5',
      '--timeline-axis-color': '#ffffff',
      '--timeline-grid-color': '#3565a0',
      '--timeline-grid-strong-color': '#6b93c6',
      '--timeline-mark-color': '#ffffff',
      '--timeline-bar-color': '#a8c8ee',
      '--timeline-accent-color': '#ffe14d',
      '--timeline-link-color': '#ffe9a3',
      '--timeline-note-color': '#082c5a',
    },
  },
];
