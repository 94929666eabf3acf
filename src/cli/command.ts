/**
 * `sourced-timeline check FILE…`: arguments in, words on the terminal and an exit code out: 0 where nothing is wrong, 1 where something
 * is, 2 where a file, a folder or an argument cannot be used.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import type { Article } from '../check/articles.ts';
import { readArticles } from './article-files.ts';
import type { DocumentReport } from './check-document.ts';
import { checkDocument } from './check-document.ts';
import { decodeText } from '../decode.ts';
import type { PageResult } from './fetch-page.ts';
import { fetchPage } from './fetch-page.ts';
import type { GetPage } from './online.ts';
import { politeQueue } from './queue.ts';
import { painter, wordProblem } from './report.ts';

/** Where words go. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Says how far it is, in place of what it said before; nothing, at the end. Absent where nobody looks. */
  readonly progress?: ((text: string) => void) | undefined;
  readonly hasColor: boolean;
}

export type ExitCode = 0 | 1 | 2;

const { version } = createRequire(import.meta.url)('sourced-timeline/package.json') as { readonly version: string };

const usage = `Usage: sourced-timeline check [options] FILE…

Checks timeline documents, and says of each problem where it is, what was expected, and how to mend it. A document is JSON of
our own, or CSV or another format that the timeline reads.

  --articles DIR     hold every quotation against the text and HTML files in DIR
  --online           open every source, and report dead links and quotations that no longer stand
  --timeout SECONDS  the longest wait for one address (20)
  --max-words N      report quotations of more than N words
  --json             print the result as JSON
  --help, --version

The article of a source is the file in DIR in which most of its quotations stand, or the one whose name begins
with the id of the source.

Exit code: 0 without problems, 1 with problems, 2 if it could not run. Notes are no problems.
`;

const options = {
  articles: { type: 'string' },
  online: { type: 'boolean' },
  timeout: { type: 'string', default: '20' },
  'max-words': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const;

/** Bounds of `--online`: no article is larger, and no editor's list of sources needs more at once. */
const mostBytes = 10_000_000;
const mostAtOnce = 6;

export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    return await check(args, terminal);
  } catch (error) {
    terminal.error(`sourced-timeline: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

async function check(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [command, ...files] = positionals;
  if (values.version) terminal.out(`${version}\n`);
  else if (values.help) terminal.out(usage);
  if (values.version || values.help) return 0;
  if (command !== 'check')
    throw new Error(`${command ? `there is no command “${command}”` : 'what to do?'}\n\n${usage}`);
  if (files.length === 0) throw new Error('name at least one file to check');
  const timeoutMs = positive(values.timeout, '--timeout') * 1000;
  const maxWords = values['max-words'] === undefined ? undefined : positive(values['max-words'], '--max-words');
  const articles = values.articles === undefined ? undefined : await articlesIn(values.articles);
  const getPage = values.online ? pageGetter(timeoutMs, terminal) : undefined;

  const reports: (DocumentReport & { readonly file: string })[] = [];
  let couldRun = true;
  for (const file of files) {
    try {
      const text = decodeText(await readFile(file));
      reports.push({ file, ...(await checkDocument(text, { articles, getPage, maxWords })) });
    } catch (error) {
      couldRun = false;
      terminal.error(
        `sourced-timeline: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`,
      );
    }
  }
  terminal.progress?.('');
  const problems = reports.flatMap((report) => report.problems).filter(({ severity }) => severity !== 'note').length;
  if (values.json) terminal.out(`${JSON.stringify({ problems, files: reports }, null, 2)}\n`);
  else for (const report of reports) terminal.out(wordReport(report, terminal.hasColor));
  return couldRun ? (problems > 0 ? 1 : 0) : 2;
}

function positive(text: string, option: string): number {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value))) throw new Error(`${option} wants a number above 0, not “${text}”`);
  return value;
}

async function articlesIn(folder: string): Promise<readonly Article[]> {
  const articles = await readArticles(folder);
  if (articles.length === 0) throw new Error(`there is no text or HTML file in ${folder}`);
  return articles;
}

function pageGetter(timeoutMs: number, { progress }: Terminal): GetPage {
  const queue = politeQueue(mostAtOnce);
  const userAgent = `sourced-timeline/${version} (checks quotations; npm package sourced-timeline)`;
  const asked = new Map<string, Promise<PageResult>>();
  let done = 0;
  return (address) => {
    const page = address.replace(/#.*$/s, '');
    const known = asked.get(page);
    if (known) return known;
    const answer = fetchPage(page, { timeoutMs, maxBytes: mostBytes, userAgent }, queue).finally(() =>
      progress?.(`${++done} of ${asked.size} addresses`),
    );
    asked.set(page, answer);
    return answer;
  };
}

function wordReport(report: DocumentReport & { readonly file: string }, hasColor: boolean): string {
  const { file, events, sources, quotations, standing, problems } = report;
  const paint = painter(hasColor);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const verdict =
    errors + warnings === 0
      ? paint('green', 'no problems')
      : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const facts = [
    count(events, 'event'),
    count(sources, 'source'),
    standing === undefined
      ? count(quotations, 'quotation')
      : `${standing} of ${count(quotations, 'quotation')} seen to stand`,
  ].join(', ');
  return `${problems.map((problem) => wordProblem(file, problem, paint)).join('')}${file}: ${facts}; ${verdict}\n`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
