/**
 * The colours and faces that painters need, as plain values. The element reads them from CSS variables; `paperTheme` and `darkTheme`
 * are what they are by default in light and in dark, for pictures that are made without a page.
 */
export interface Theme {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly axis: string;
  readonly grid: string;
  readonly gridStrong: string;
  readonly mark: string;
  readonly bar: string;
  readonly accent: string;
  readonly link: string;
  /** CSS font families. */
  readonly font: string;
  /** What the page adds between letters and between words, as CSS lengths; nothing where it is not given. */
  readonly spacing?: { readonly letterSpacing: string; readonly wordSpacing: string };
}

/** Colours of one event's ink. */
export interface InkColours {
  readonly mark: string;
  readonly bar: string;
  readonly background: string;
}

export const paperTheme: Theme = {
  background: '#ffffff',
  text: '#1a1a18',
  muted: '#5c5b55',
  axis: '#3b3a36',
  grid: '#e9e7e1',
  gridStrong: '#c9c6bd',
  mark: '#1a1a18',
  bar: '#8b897f',
  accent: '#9b1c20',
  link: '#1f5a8c',
  font: "'Noto Sans', system-ui, sans-serif",
};

export const darkTheme: Theme = {
  ...paperTheme,
  background: '#141517',
  text: '#eceae4',
  muted: '#a9a69c',
  axis: '#b9b6ac',
  grid: '#2a2b2e',
  gridStrong: '#4a4b4f',
  mark: '#eceae4',
  bar: '#87857c',
  accent: '#ff8d83',
  link: '#8fc1ec',
};
