/**
 * The timeline in React 19: state goes in as properties, what the reader does comes out as events, and methods are called through a ref.
 * `sourced-timeline/define` registers the tag; `sourced-timeline/react` are its types in JSX.
 */
import { useMemo, useRef, useState } from 'react';
import type { SourcedTimeline } from 'sourced-timeline';
import 'sourced-timeline/define';
import type {} from 'sourced-timeline/react';
import { lanes, storyOf } from '../../lane.ts';

export function App() {
  const timeline = useRef<SourcedTimeline>(null);
  const [lane, setLane] = useState('');
  const [selected, setSelected] = useState<string>();
  // The same object for the same lane: a new one would be read and drawn anew.
  const story = useMemo(() => storyOf(lane), [lane]);

  const show = (next: string): void => {
    setLane(next);
    setSelected(undefined);
  };

  return (
    <>
      <p>
        <label>
          Lane{' '}
          <select value={lane} onChange={(change) => show(change.target.value)}>
            <option value="">all</option>
            {lanes.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>{' '}
        <button onClick={() => void timeline.current?.fit()}>Everything</button>{' '}
        <output>{selected ?? 'nothing'} is selected</output>
      </p>
      <sourced-timeline
        ref={timeline}
        data={story}
        selected={selected}
        ontimeline-select={(event) => setSelected(event.selected?.id)}
      />
    </>
  );
}
