/** What a page without types has set where text is asked for, as text: a list with spaces between. Nothing stays `undefined`. */
export const asText = (value: unknown): string | undefined => (value == null ? undefined : [value].flat().join(' '));
