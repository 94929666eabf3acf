/** The Arabic page: which calendars its timeline shows, by choice. */
import '../src/define.ts';

const timeline = document.querySelector('sourced-timeline')!;

for (const choice of document.querySelectorAll<HTMLInputElement>('input[name=calendars]')) {
  choice.addEventListener('change', () => {
    [timeline.calendar, timeline.secondCalendar] = choice.value.split(' ');
  });
}
