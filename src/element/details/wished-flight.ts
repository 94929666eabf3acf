/** How the view flies for this reader. In: two viewports. Out: the way between them; none under `prefers-reduced-motion`, as it is now. */
import { easedFlight } from '../../view/flight.ts';
import type { Flight } from '../../view/flight.ts';

export const wishedFlight = (...way: Parameters<Flight>): ReturnType<Flight> | undefined =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : easedFlight(...way);
