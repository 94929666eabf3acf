/**
 * The sources of a document, held against what their addresses serve now: dead links, moves for good, and quotations that no longer
 * stand there. A source that is gone, or cannot be read, is held against its archived copy instead.
 */
import type { CitedQuotation, CitedSource } from '../check/cited.ts';
import type { FoldedText } from '../check/fold.ts';
import { foldText } from '../check/fold.ts';
import type { Finding } from '../check/problem.ts';
import { findQuotation } from '../check/quotation.ts';
import { quotationFinding } from '../check/quotation-finding.ts';
import type { PageResult } from './fetch-page.ts';

export interface OnlineCheck {
  readonly findings: readonly Finding[];
  readonly standing: number;
}

/** Fetches an address; the same one is asked for once, whoever asks. */
export type GetPage = (address: string) => Promise<PageResult>;

export async function checkOnline(
  sources: readonly CitedSource[],
  quotations: readonly CitedQuotation[],
  getPage: GetPage,
): Promise<OnlineCheck> {
  const checked = await Promise.all(
    sources.map(async (source) => {
      const [page, archive] = await Promise.all([
        source.url !== undefined && !source.gone ? getPage(source.url) : undefined,
        source.archivedAt === undefined ? undefined : getPage(source.archivedAt),
      ]);
      const findings = [
        ...(page ? addressFindings(source, 'url', source.url!, page) : []),
        ...(archive ? addressFindings(source, 'archivedAt', source.archivedAt!, archive) : []),
      ];
      const own = quotations.filter((quotation) => quotation.source === source.id);
      if (page?.kind === 'page') return held(own, foldText(page.text), 'the page', findings);
      if (archive?.kind === 'page') return held(own, foldText(archive.text), 'the archived copy', findings);
      return { findings, standing: 0 };
    }),
  );
  return {
    findings: checked.flatMap(({ findings }) => findings),
    standing: checked.reduce((sum, { standing }) => sum + standing, 0),
  };
}

function held(
  quotations: readonly CitedQuotation[],
  text: FoldedText,
  name: string,
  found: readonly Finding[],
): OnlineCheck {
  const results = quotations.map((quotation) =>
    quotationFinding(quotation, findQuotation(text, quotation.quote), name),
  );
  return {
    findings: [...found, ...results.filter((finding) => finding !== undefined)],
    standing: results.filter((finding) => finding?.severity !== 'error').length,
  };
}

function addressFindings(
  source: CitedSource,
  field: 'url' | 'archivedAt',
  address: string,
  page: PageResult,
): readonly Finding[] {
  const place = { path: [...source.path, field], found: `“${address}”` };
  const hasCopy = field === 'url' && source.archivedAt !== undefined;
  const mend =
    field === 'archivedAt'
      ? 'Give the address of a copy that can be read.'
      : `Give its new address${hasCopy ? ', or set “gone” to true: the archived copy then comes first' : ', or an archived copy in “archivedAt” and “gone”: true'}.`;
  const findings: Finding[] = [];
  if (page.movedTo !== undefined && page.kind === 'page' && field === 'url')
    findings.push({
      ...place,
      severity: 'warning',
      code: 'link-moved',
      message: 'The page has moved for good.',
      expected: page.movedTo,
      remedy: 'Give its new address.',
    });
  switch (page.kind) {
    case 'page':
      break;
    case 'dead':
      findings.push({
        ...place,
        severity: 'error',
        code: 'link-dead',
        message: `The server answers ${page.status}: the page cannot be read there${page.movedTo ? `, nor at ${page.movedTo}, where it has moved` : ''}.`,
        expected: 'an address that serves the page',
        remedy: mend,
      });
      break;
    case 'unreachable':
      findings.push({
        ...place,
        severity: 'error',
        code: 'link-unreachable',
        message: `The page cannot be read: ${page.why}.`,
        expected: 'an address that serves the page',
        remedy: `Try again later. ${mend}`,
      });
      break;
    case 'too-large':
      findings.push({
        ...place,
        severity: 'warning',
        code: 'page-too-large',
        message: 'The page is larger than what is read, so its quotations were not checked.',
        expected: 'the page of an article',
        remedy: 'Give the address of the article itself, or check against a saved text with --articles.',
      });
      break;
    case 'unread':
      findings.push({
        ...place,
        severity: 'note',
        code: 'page-unread',
        message: `The quotations could not be checked: ${page.why}.`,
        expected: 'a page that a program may read',
        remedy: 'Look at it yourself, or check against a saved text with --articles.',
      });
  }
  return findings;
}
