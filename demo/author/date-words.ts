/** What to say under a date that is typed: its EDTF and how the timeline will say it; or what is wrong, and what would be understood. */
import { dateInWords } from '../../src/language/date-in-words.ts';
import { faultsEn } from '../../src/language/faults-en.ts';
import { wordFault } from '../../src/language/faults.ts';
import { readTypedDate } from '../../src/language/typed-date.ts';
import { readWrittenDate } from '../../src/language/written-date.ts';

export interface DateWords {
  /** The date, where it is understood and right. */
  readonly edtf?: string;
  /** What it may mean, where that is not clear: the author must choose. */
  readonly choices?: readonly [string, string];
  readonly said: string;
  readonly isFault: boolean;
}

const examples = '18 March 2025, about March 2025, between 10 and 16 April 2025, since October 2023, 44 BC';

/** Dates may be typed in English, or as one of the author's own languages writes them. */
export function wordsForTyped(typed: string, languages: readonly string[] = []): DateWords {
  if (typed.trim() === '')
    return { said: 'Such as 18 March 2025, about March 2025, since 2023, 44 BC.', isFault: false };
  const read = readTypedDate(typed);
  switch (read.kind) {
    case 'date':
      return { edtf: read.edtf, said: dateInWords(read.edtf), isFault: false };
    case 'ambiguous':
      return { choices: read.choices, said: 'This may mean two dates. Which one?', isFault: true };
    case 'no-year':
      return { said: 'The year is missing.', isFault: true };
    case 'fault': {
      const { problem, remedy } = wordFault(read.fault, { locale: 'en', messages: faultsEn });
      return { said: `${problem} ${remedy}`, isFault: true };
    }
    case 'not-understood': {
      const edtf = languages.map((language) => readWrittenDate(typed, language)).find((written) => written);
      if (edtf) return { edtf, said: dateInWords(edtf), isFault: false };
      return { said: `This is not understood yet. Write it like: ${examples}.`, isFault: true };
    }
  }
}

/** What to show in a field for a date of the document: its words, where they are understood back, else its EDTF. */
export function typedFor(edtf: string): string {
  const words = dateInWords(edtf);
  const read = readTypedDate(words);
  return read.kind === 'date' && read.edtf === edtf ? words : edtf;
}
