/** What one can start from: as JSON text. */
import { writeDraft } from './draft.ts';

/** One event with its source, to be written over. */
export const sample = writeDraft({
  title: 'A timeline to write over',
  language: 'en',
  sources: [
    {
      id: 'reuters-2025-04-17',
      publisher: 'Dunya News',
      headline: 'Putin and Qatari emir discuss Syria and Gaza at Moscow talks',
      url: 'https://dunyanews.tv/en/World/879148-putin-and-qatari-emir-discuss-syria-and-gaza-at-moscow-talks',
      published: '2025-04-17',
      credit: 'Reuters',
    },
  ],
  events: [
    {
      id: 'sharaa-in-qatar',
      title: 'President al-Sharaa visits Qatar',
      date: '[2025-04-10..2025-04-16]',
      citations: [
        {
          source: 'reuters-2025-04-17',
          quote: { exact: 'a few days ago President al-Sharaa was in Qatar' },
          speaker: 'The Emir of Qatar',
        },
      ],
    },
  ],
});

export const blank = writeDraft({ sources: [], events: [] });

/** The story of the site. */
export const story = 'data/gaza-ceasefire.json';
