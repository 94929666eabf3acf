/** One document, checked: what parsing has to say, and what holding its quotations against their articles brings out. */
import type { Article } from '../check/articles.ts';
import { checkAgainstArticles } from '../check/articles.ts';
import { quotationsIn, sourcesIn } from '../check/cited.ts';
import type { Finding, Problem } from '../check/problem.ts';
import { placeFindings, withExcerpts } from '../check/problem.ts';
import { lengthFinding } from '../check/quotation-finding.ts';
import { explain } from '../document/explain.ts';
import { locate } from '../document/locate.ts';
import { readDocument } from '../document/read-document.ts';
import { withoutMark } from '../document/read-json.ts';
import { importForeign } from '../import/index.ts';
import type { GetPage } from './online.ts';
import { checkOnline } from './online.ts';

export interface CheckOptions {
  /** Texts to hold quotations against. */
  readonly articles?: readonly Article[] | undefined;
  /** Opens the addresses of sources. */
  readonly getPage?: GetPage | undefined;
  /** The most words that a quotation may have. */
  readonly maxWords?: number | undefined;
}

export interface DocumentReport {
  readonly events: number;
  readonly sources: number;
  /** How many quotations there are, and how many were seen to stand, where they were looked for. */
  readonly quotations: number;
  readonly standing?: number;
  /** The file that each source was taken to be, by the id of the source. */
  readonly articles?: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

export async function checkDocument(input: string, options: CheckOptions = {}): Promise<DocumentReport> {
  const text = withoutMark(input);
  const imported = await importForeign(text);
  const reading = imported ? readDocument(imported.raw, imported.report, imported.placesOf) : readDocument(text);
  const { document, raw } = reading;
  const diagnostics = explain(reading);
  const [sources, quotations] = [sourcesIn(raw), quotationsIn(raw)];
  const { articles, getPage, maxWords } = options;
  const offline = articles && checkAgainstArticles(sources, quotations, articles);
  const online = getPage && (await checkOnline(sources, quotations, getPage));
  const findings: readonly Finding[] = [
    ...(maxWords === undefined ? [] : quotations.flatMap((quotation) => lengthFinding(quotation, maxWords) ?? [])),
    ...(offline?.findings ?? []),
    ...(online?.findings ?? []),
  ];
  const standing = offline?.standing ?? online?.standing;
  return {
    events: document.events.length,
    sources: document.sources.length,
    quotations: quotations.length,
    ...(standing !== undefined && { standing }),
    ...(offline && { articles: Object.fromEntries(offline.articles) }),
    problems: withExcerpts(text, [
      ...diagnostics,
      ...placeFindings(raw, findings, reading.placesOf ?? ((paths) => locate(text, paths))),
    ]),
  };
}
