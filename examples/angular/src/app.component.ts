/**
 * The timeline in Angular: state goes in as properties, what the reader does comes out as events, and methods are called on the element.
 *
 * Source only: unlike the examples beside it, it is not built by the tests, since the tools of Angular weigh more than all the others
 * together. It is a component to copy into a project of yours.
 */
import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal, viewChild } from '@angular/core';
import type { ElementRef } from '@angular/core';
import type { SourcedTimeline, TimelineSelectEvent } from 'sourced-timeline';
import 'sourced-timeline/define';
import { lanes, storyOf } from '../../lane';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p>
      <label>
        Lane
        <select #choice (change)="show(choice.value)">
          <option value="">all</option>
          @for (lane of lanes; track lane.id) {
            <option [value]="lane.id">{{ lane.title }}</option>
          }
        </select>
      </label>
      <button (click)="timeline().nativeElement.fit()">Everything</button>
      <output>{{ selected() ?? 'nothing' }} is selected</output>
    </p>
    <sourced-timeline
      #timeline
      [data]="story()"
      [selected]="selected()"
      (timeline-select)="choose($event)"
    ></sourced-timeline>
  `,
})
export class AppComponent {
  readonly lanes = lanes;
  readonly lane = signal('');
  readonly selected = signal<string | undefined>(undefined);
  readonly story = computed(() => storyOf(this.lane()));
  readonly timeline = viewChild.required<ElementRef<SourcedTimeline>>('timeline');

  show(lane: string): void {
    this.lane.set(lane);
    this.selected.set(undefined);
  }

  choose(event: Event): void {
    this.selected.set((event as TimelineSelectEvent).selected?.id);
  }
}
