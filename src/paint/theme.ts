/**
 * The colours and faces that painters need, as plain values. The element reads them from CSS variables; `paperTheme` is
 * what they are by default in light, for pictures that are made without a page.
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
