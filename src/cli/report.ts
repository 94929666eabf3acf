/** Problems as a person reads them on a terminal: place, path, what is wrong, what was expected, how to mend it, and the line itself. */
import type { Problem, Severity } from '../check/problem.ts';

export type Paint = (color: 'red' | 'yellow' | 'cyan' | 'green' | 'bold' | 'dim', text: string) => string;

const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;
const colors: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', note: 'cyan' };

export function painter(hasColor: boolean): Paint {
  return (color, text) => {
    const [on, off] = codes[color];
    return hasColor && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
}

export function wordProblem(file: string, problem: Problem, paint: Paint): string {
  const { line, column, severity, code, where, path, message, expected, found, remedy, excerpt } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column}`;
  const title = [
    paint('bold', printable(place)),
    paint(colors[severity], severity),
    `${printable(message)} ${paint('dim', code)}`,
  ].join('  ');
  const facts = [
    ['at', path && `${printable(where)}  ${paint('dim', printable(path))}`],
    ['found', printable(found)],
    ['expected', printable(expected)],
    ['remedy', printable(remedy)],
  ] as const;
  const lines = excerpt === undefined ? [] : excerpt.split('\n').map((text) => `│ ${printable(text)}`);
  return [
    title,
    ...lines.map((line) => `    ${paint('dim', line)}`),
    ...facts.flatMap(([name, text]) => (text ? [`    ${paint('dim', name.padEnd(8))} ${text}`] : [])),
    '\n',
  ].join('\n');
}

/** What a document holds must not command the terminal: control characters become signs. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => (character === '\t' ? character : '\ufffd'));
}
