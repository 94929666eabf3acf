/**
 * A numbered list of sources as a part of a picture. In: sources in the order of their numbers, a caption, a width. Out: lines of text, each
 * source with publisher, headline, author, date, and its whole address as a link. What is too long goes on in the next line.
 */
import { safeUrl } from '../document/safe-url.ts';
import type { Source } from '../document/timeline.ts';
import { dateInWords } from '../language/date-in-words.ts';
import { detailsIn } from '../language/details-en.ts';
import type { Messages } from '../language/messages.ts';
import type { TextLine, TextRun } from '../paint/shape.ts';
import type { SvgPart } from '../paint/svg.ts';
import { directionOf } from '../paint/text-direction.ts';
import { estimateWidth } from '../paint/text-estimate.ts';
import type { Theme } from '../paint/theme.ts';
import { wrapped } from '../paint/wrapped.ts';
import type { Zone } from '../time/zone.ts';

export interface SourceListOptions {
  readonly widthPx: number;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly messages: Messages;
  /** In which times are said. */
  readonly zone: Zone;
  /** Then facts and addresses keep the direction of their own letters in lines that run the other way. */
  readonly isRightToLeft: boolean;
  readonly theme: Theme;
}

const TEXT_PX = 12;
const HEADING_PX = 14;
const LINE_PX = 17;
/** Between a source and the next. */
const GAP_PX = 5;
/** Where the text begins beside its number. */
const NUMBER_PX = 30;

/** The list at the origin; as high as it needs to be. */
export function sourceListPart(sources: readonly Source[], caption: string, options: SourceListOptions): SvgPart {
  const { widthPx, messages, theme } = options;
  const shapes: TextLine[] = [];
  let y = 0;
  const write = (text: string, look: Omit<TextRun, 'text'>, x: number): void => {
    let open = '';
    const direction = directionOf(text);
    const widthOf = (line: string): number => estimateWidth(line, look.sizePx, look.bold);
    for (const line of wrapped(text, widthPx - x, widthOf)) {
      y += LINE_PX;
      shapes.push({ type: 'text-line', x, y, anchor: 'start', direction, runs: [{ ...look, text: open + line }] });
      // What is isolated ends with its line, and goes on so in the next.
      open = /[\u2066\u2068](?=[^\u2069]*$)/.exec(open + line)?.[0] ?? '';
    }
  };
  const plain = { fill: theme.text, sizePx: TEXT_PX };
  const muted = { fill: theme.muted, sizePx: TEXT_PX };
  write(caption, muted, 0);
  y += GAP_PX;
  if (sources.length > 0)
    write(detailsIn(messages).paper.sources, { fill: theme.text, sizePx: HEADING_PX, bold: true }, 0);
  for (const [index, source] of sources.entries()) {
    y += GAP_PX;
    const number = [{ ...muted, text: `[${index + 1}]` }];
    shapes.push({ type: 'text-line', x: 0, y: y + LINE_PX, anchor: 'start', runs: number });
    write(factsOf(source, options), plain, NUMBER_PX);
    for (const { text, href } of addressesOf(source, options))
      write(text, { ...muted, fill: theme.link, href }, NUMBER_PX);
  }
  return { x: 0, y: 0, widthPx, heightPx: y + GAP_PX, shapes };
}

function factsOf(
  { publisher, credit, headline, author, published }: Source,
  { locale, messages, zone, isRightToLeft }: SourceListOptions,
): string {
  const facts = [
    credit && credit !== publisher ? `${publisher} (${detailsIn(messages).card.credit(credit)})` : publisher,
    headline && `“${headline}”`,
    author,
    published && dateInWords(published, locale, messages, zone),
  ];
  const isolated = facts.filter(Boolean).map((fact) => (isRightToLeft ? `\u2068${fact}\u2069` : fact));
  return `${isolated.join(messages.label.comma)}.`;
}

function addressesOf(
  { url, archivedAt, archivedOn, gone }: Source,
  { locale, messages, zone, isRightToLeft }: SourceListOptions,
): readonly { readonly text: string; readonly href: string }[] {
  const { card, paper } = detailsIn(messages);
  const shown = (address: string): string => (isRightToLeft ? `\u2066${address}\u2069` : address);
  const live = url && safeUrl(url);
  const archived = archivedAt && safeUrl(archivedAt);
  const on = archivedOn && dateInWords(archivedOn, locale, messages, zone);
  return [
    ...(live ? [{ text: gone ? `${shown(live)} (${card.gone})` : shown(live), href: live }] : []),
    ...(archived ? [{ text: `${paper.archived(on)} ${shown(archived)}`, href: archived }] : []),
  ];
}
