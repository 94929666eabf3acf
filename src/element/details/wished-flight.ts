/** How the view flies for this reader. In: two viewports. Out: the way between them; none under `prefers-reduced-motion`, as it is now. */
import { easedFlight } from '../../view/flight.ts';
import type { Camera } from '../camera.ts';

export const wishedFlight: Camera['flight'] = (from, to) =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? undefined : easedFlight(from, to);
