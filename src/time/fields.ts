/** What of a wall time is written, as `Intl` is asked for it: said once for dates, windows and the axis. */

/** Which fields to write. */
export type Fields = Readonly<Intl.DateTimeFormatOptions>;

export const year: Fields = { year: 'numeric' };
export const month: Fields = { ...year, month: 'long' };
export const day: Fields = { ...month, day: 'numeric' };
export const dayOfMonth: Fields = { day: 'numeric' };
export const minute: Fields = { hour: 'numeric', minute: '2-digit' };
export const second: Fields = { ...minute, second: '2-digit' };
export const millisecond: Fields = { ...second, fractionalSecondDigits: 3 };
