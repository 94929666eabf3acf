/**
 * The passage of a text that is most like some words: the fewest words changed, added or left out (Sellers' algorithm,
 * "The theory and computation of evolutionary distances", 1980, on words). In: the words and those of the text. Out: which words
 * of the text, and what differs. It takes as many steps as the product of both lengths.
 */

/** Words that are there in the quotation and not in the passage, or the other way round; either may be empty. */
export interface Difference {
  readonly quoted: string;
  readonly found: string;
}

export interface NearestPassage {
  /** Indices of the words of the text, `[start, end)`. */
  readonly start: number;
  readonly end: number;
  /** From 0, nothing alike, to 1, the same words. */
  readonly likeness: number;
  readonly differences: readonly Difference[];
}

/** What a change of capitals, and a punctuation mark more or less, cost beside a word. */
const slight = 0.5;

/** The words of a text and its punctuation marks, each by itself; a mark inside a word (`don't`, `50,000`) is part of it. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['.,-][\p{L}\p{M}\p{N}]+)*|\S/gu;

export function nearestPassage(quoted: readonly string[], words: readonly string[]): NearestPassage {
  // For each word of the text, what the best passage that ends there costs for each beginning of the quotation, and its start.
  let costs = [0];
  for (const word of quoted) costs.push(costs.at(-1)! + costOf(word));
  const whole = costs.at(-1)!;
  let starts = costs.map(() => 0);
  let best = { start: 0, end: 0, cost: whole };
  for (let end = 1; end <= words.length; end++) {
    const nextCosts = [0];
    const nextStarts = [end];
    const word = words[end - 1]!;
    for (let count = 1; count <= quoted.length; count++) {
      let cost = costs[count - 1]! + costOfChange(quoted[count - 1]!, word);
      let start = starts[count - 1]!;
      const added = costs[count]! + costOf(word);
      if (added < cost) [cost, start] = [added, starts[count]!];
      const leftOut = nextCosts[count - 1]! + costOf(quoted[count - 1]!);
      if (leftOut < cost) [cost, start] = [leftOut, nextStarts[count - 1]!];
      nextCosts.push(cost);
      nextStarts.push(start);
    }
    [costs, starts] = [nextCosts, nextStarts];
    const cost = costs.at(-1)!;
    if (cost < best.cost) best = { start: starts.at(-1)!, end, cost };
  }
  const { start, end, cost } = best;
  return { start, end, likeness: 1 - cost / whole, differences: differences(quoted, words.slice(start, end)) };
}

/** What must be changed to make one list of words the other, neighbouring changes taken together. */
function differences(quoted: readonly string[], found: readonly string[]): readonly Difference[] {
  const costs = Array.from({ length: quoted.length + 1 }, () => new Float64Array(found.length + 1));
  const both = (i: number, j: number): number => costs[i + 1]![j + 1]! + costOfChange(quoted[i]!, found[j]!);
  for (let i = quoted.length; i >= 0; i--)
    for (let j = found.length; j >= 0; j--) {
      const ways = [
        ...(i < quoted.length && j < found.length ? [both(i, j)] : []),
        ...(i < quoted.length ? [costs[i + 1]![j]! + costOf(quoted[i]!)] : []),
        ...(j < found.length ? [costs[i]![j + 1]! + costOf(found[j]!)] : []),
      ];
      costs[i]![j] = ways.length ? Math.min(...ways) : 0;
    }
  const runs: { readonly quoted: string[]; readonly found: string[] }[] = [];
  let wasEqual = true;
  for (let i = 0, j = 0; i < quoted.length || j < found.length;) {
    const takesBoth = i < quoted.length && j < found.length && costs[i]![j] === both(i, j);
    const takesQuoted = takesBoth || (i < quoted.length && costs[i]![j] === costs[i + 1]![j]! + costOf(quoted[i]!));
    const takesFound = takesBoth || !takesQuoted;
    const isEqual = takesBoth && quoted[i] === found[j];
    if (!isEqual && wasEqual) runs.push({ quoted: [], found: [] });
    wasEqual = isEqual;
    const run = isEqual ? undefined : runs.at(-1);
    if (takesQuoted) run?.quoted.push(quoted[i]!);
    if (takesFound) run?.found.push(found[j]!);
    if (takesQuoted) i++;
    if (takesFound) j++;
  }
  return runs.map((run) => ({ quoted: run.quoted.join(' '), found: run.found.join(' ') }));
}

function costOf(word: string): number {
  return /[\p{L}\p{M}\p{N}]/u.test(word) ? 1 : slight;
}

function costOfChange(quoted: string, found: string): number {
  if (quoted === found) return 0;
  return quoted.toLowerCase() === found.toLowerCase() ? slight : Math.max(costOf(quoted), costOf(found));
}
