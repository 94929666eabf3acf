/** What is a title in an item that somebody wrote. */
import { expect, test } from 'vitest';
import { titleOf } from './item-title.ts';
import { tagIn } from './tag.fixture.ts';

const day = '<time datetime="2025-04-19">19 April</time>';
const link = '<a href="https://c.example/">C</a>';

test.each([
  [`Talks on ${day} in Moscow, says ${link} again`, 'Talks on 19 April in Moscow, says C again'],
  [`Talks from <time>18</time> to ${day} in Moscow`, 'Talks from 18 to 19 April in Moscow'],
  [`Talks, says <cite>C</cite>, go <em>on</em>. ${link}`, 'Talks, says C, go on.'],
])('words in the middle of a sentence are kept: %s', (html, title) => {
  expect(titleOf(tagIn(html))).toBe(title);
});

test.each([
  [`${day} Talks ${link}`, 'Talks'],
  [`<span>${day}</span> — Talks: ${link}, <a href="https://d.example/">D</a>.`, 'Talks'],
  [`Talks (${day})`, 'Talks'],
  [`(${day}) Talks [${link}]`, 'Talks'],
  [`<time>18</time> to ${day}: Talks`, 'Talks'],
  [`<time>18</time> Talks ${day}`, 'Talks'],
  [`<time>18</time> – the day they met – ${day} in Moscow`, 'the day they met – 19 April in Moscow'],
  [`${day} Talks, <b>then</b> more`, 'then'],
  [`${day} <a href="https://c.example/">Talks begin</a>`, 'Talks begin'],
  [`${day} Talks.<p>Words</p> ${link}`, 'Talks.'],
  [`${day} Talks (at last)`, 'Talks (at last)'],
  [day, ''],
])('what stands before or after the words is left out: %s', (html, title) => {
  expect(titleOf(tagIn(html))).toBe(title);
});
