/**
 * Quotations held against texts of articles. Which text is which source nobody has to say: it is the one in which most of the source's
 * quotations stand, and among equals the one that holds the address of the source. Only a file whose name begins with the id of a source
 * is that source, whatever stands in it.
 */
import type { CitedQuotation, CitedSource } from './cited.ts';
import type { FoldedText } from './fold.ts';
import type { Finding } from './problem.ts';
import { findQuotation, standsIn } from './quotation.ts';
import { elsewhereFinding, quotationFinding } from './quotation-finding.ts';

/** One text, and how it is called in what is said of it. */
export interface Article {
  readonly name: string;
  readonly text: FoldedText;
  /** All that the file holds: the address of a page is not in what one reads. */
  readonly raw: string;
}

export interface ArticleCheck {
  readonly findings: readonly Finding[];
  /** How many quotations stand where they should. */
  readonly standing: number;
  /** The article that each source was taken to be, by the id of the source. */
  readonly articles: ReadonlyMap<string, string>;
}

export function checkAgainstArticles(
  sources: readonly CitedSource[],
  quotations: readonly CitedQuotation[],
  articles: readonly Article[],
): ArticleCheck {
  const named = new Map(
    sources.flatMap((source) =>
      pair(
        source.id,
        articles.find((article) => isNamed(source, article)),
      ),
    ),
  );
  const free = articles.filter((article) => ![...named.values()].includes(article));
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const findings: Finding[] = [];
  const chosen = new Map<string, string>();
  let standing = 0;
  for (const id of new Set(quotations.map(({ source }) => source))) {
    const own = quotations.filter(({ source }) => source === id);
    const article = named.get(id) ?? mostlyIn(own, urls.get(id), free);
    if (article) chosen.set(id, article.name);
    for (const quotation of own) {
      const finding = article ? findingIn(quotation, article, articles) : nowhere(quotation, articles);
      if (finding) findings.push(finding);
      if (!finding || finding.severity === 'warning') standing++;
    }
  }
  return { findings, standing, articles: chosen };
}

function isNamed({ id }: CitedSource, { name }: Article): boolean {
  return id !== '' && name.startsWith(id) && /^(?:$|[^\p{L}\p{N}-])/u.test(name.slice(id.length));
}

function mostlyIn(
  quotations: readonly CitedQuotation[],
  url: string | undefined,
  articles: readonly Article[],
): Article | undefined {
  const holdsAddress = ({ raw }: Article): number => (url !== undefined && raw.includes(url) ? 0.25 : 0);
  const standing = best(articles, (article) => {
    const count = quotations.filter(({ quote }) => standsIn(article.text, quote)).length;
    return count && count + holdsAddress(article);
  });
  // Where none stands anywhere: what is most like them, so that a single changed word is still said to be one.
  return standing ?? best(articles, (article) => Math.max(...likenesses(quotations, article)) + holdsAddress(article));
}

/** The article with the highest score above 0, the first among equals. */
function best(articles: readonly Article[], score: (article: Article) => number): Article | undefined {
  let winner: { readonly article: Article; readonly score: number } | undefined;
  for (const article of articles) {
    const reached = score(article);
    if (reached > (winner?.score ?? 0)) winner = { article, score: reached };
  }
  return winner?.article;
}

function likenesses(quotations: readonly CitedQuotation[], article: Article): readonly number[] {
  return quotations.map(({ quote }) => {
    const result = findQuotation(article.text, quote);
    return result.kind === 'missing' ? (result.nearest?.likeness ?? 0) : 1;
  });
}

function findingIn(quotation: CitedQuotation, article: Article, all: readonly Article[]): Finding | undefined {
  const result = findQuotation(article.text, quotation.quote);
  const other = result.kind === 'missing' ? all.find(({ text }) => standsIn(text, quotation.quote)) : undefined;
  return other
    ? elsewhereFinding(quotation, article.name, other.name)
    : quotationFinding(quotation, result, article.name);
}

function nowhere(quotation: CitedQuotation, articles: readonly Article[]): Finding | undefined {
  return quotationFinding(quotation, { kind: 'missing', nearest: undefined }, `any of the ${articles.length} files`);
}

function pair<K, V>(key: K, value: V | undefined): readonly (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]];
}
