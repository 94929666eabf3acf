/**
 * Findings in sentences. In: the phrases of a language. Out: what says where something is, what was found there, what was expected, and how to
 * mend it.
 */
import { countsIn } from '../language/counting.ts';
import { wordFault } from '../language/faults.ts';
import type { DiagnosticWords, Phrase } from './diagnostic-words.ts';
import type { DiagnosticMessages, Finding, Step, Wording } from './messages.ts';
import { wordsEn } from './translations/diagnostics-en.ts';

export function wordingIn(words: DiagnosticWords): DiagnosticMessages {
  const { figure } = countsIn(words.locale);
  return {
    where: (steps) =>
      steps.length ? steps.map((step) => wordStep(step, words, figure)).join(words.place.arrow) : words.place.document,

    found(value) {
      if (value === undefined) return words.found.nothing;
      if (typeof value === 'string') return words.quoted(shortened(value));
      if (Array.isArray(value)) return words.found.list(figure(value.length));
      if (value !== null && typeof value === 'object') return words.found.object;
      return typeof value === 'function' ? words.found.program : words.code(shortened(String(value)));
    },

    words(finding, leftOut): Wording {
      const [expected, message = words.unexpected(expected), remedy = words.writeOrRemove(expected)] = phraseOf(
        finding,
        words,
        figure,
      );
      const { suggestion } = finding as { readonly suggestion?: string };
      return {
        message:
          leftOut === undefined ? message : `${message} ${wordOf(words.leftOut, leftOut) ?? words.leftOut.field}`,
        expected,
        remedy: suggestion ? words.didYouMean(suggestion) : remedy,
      };
    },
  };
}

export const english = wordingIn(wordsEn);

function phraseOf(finding: Finding, words: DiagnosticWords, figure: (count: number) => string): Phrase {
  switch (finding.code) {
    case 'not-json': {
      const [fault, remedy] = words.json[finding.fault ?? 'cut-off'];
      return ['JSON', words.notJson(fault), remedy];
    }
    case 'wrong-type':
      return [wordOf(words.types, finding.type) ?? finding.type];
    case 'bad-date': {
      const { problem, remedy } = wordFault(finding.fault, { locale: words.locale, messages: words.dates });
      return [words.date, problem, remedy];
    }
    default: {
      const entry = words.table[finding.code] as Phrase | ((...given: [Finding, typeof figure]) => Phrase);
      return typeof entry === 'function' ? entry(finding, figure) : entry;
    }
  }
}

function wordStep({ field, number, title }: Step, words: DiagnosticWords, figure: (count: number) => string): string {
  const name = words.code(field);
  if (number === undefined) return name;
  const item = `${wordOf(words.place.items, field) ?? name} ${figure(number)}`;
  return title === undefined ? item : `${item} ${words.quoted(shortened(title))}`;
}

/** The word for something that may have none. */
function wordOf(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

function shortened(text: string): string {
  const letters = text.length > 200 ? text.slice(0, 200) : text;
  const line = letters.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
