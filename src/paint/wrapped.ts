/**
 * A text in lines, which end after a blank or a sign that parts an address; what is wider than a line is broken where the line ends. In: the text, the width of a
 * line, how wide a text is. Out: the lines.
 */
export function wrapped(text: string, widthPx: number, widthOf: (line: string) => number): readonly string[] {
  const fits = (line: string): boolean => widthOf(line.trimEnd()) <= widthPx;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string): void => {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const piece of text
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[\s/?&=_-])/)) {
    if (fits(piece)) add(piece);
    else for (const letter of piece) add(letter);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
