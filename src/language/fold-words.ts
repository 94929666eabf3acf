/**
 * Words as a search compares them: in any script, without case, accents, vowel marks and other spellings of the same letter.
 *
 * In: a text, or what somebody typed. Out: the folded words, and whether one of them begins as a typed word does. "Sharaa" finds
 * "al-Sharaa", "Cote" finds "Côte", "دوحه" finds "الدَّوْحة".
 */

/** Letters that Unicode does not take apart, and letters that are written for each other. */
// prettier-ignore
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
};
const respelt = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');

/** Marks, what lengthens an Arabic word, and what stands inside Hebrew abbreviations and transcribed names. */
const dropped = /[\p{M}\u0640\u05f3\u05f4\u02bb-\u02bf]/gu;
/** Arabic and Persian, whose figures are typed both ways. */
const figures = /[\u0660-\u0669\u06f0-\u06f9]/g;
/** ASCII. */
// eslint-disable-next-line no-control-regex
const plainLetters = /^[\0-\x7f]*$/;
const between = /[^\p{L}\p{N}]+/gu;
/** Scripts that set no blanks between words: there a word may begin anywhere. */
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const arabic = /^\p{Script=Arabic}/u;
const ARTICLE = 'ال';

/** The words of a text, each with a blank before it; as they are searched in. */
export function foldWords(text: string): string {
  // Of these letters nothing but their case is folded.
  if (plainLetters.test(text))
    return ` ${text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()}`;
  const folded = text
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replace(respelt, (letter) => SPELLINGS[letter]!)
    .replace(figures, (figure) => String(figure.charCodeAt(0) & 15))
    .replace(between, ' ');
  return ` ${folded.trim()}`;
}

/** The words that somebody typed, folded, each once. */
export function typedWords(query: string): readonly string[] {
  return [...new Set(foldWords(query).split(' ').filter(Boolean))];
}

/** Whether a word of the folded text begins like this; in Arabic also behind the article. */
export function hasWord(folded: string, word: string): boolean {
  if (folded.includes(` ${word}`)) return true;
  if (unspaced.test(word)) return folded.includes(word);
  return arabic.test(word) && folded.includes(` ${ARTICLE}${word}`);
}
