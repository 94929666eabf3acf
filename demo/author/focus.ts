/** Where the keyboard goes on when what it was on is gone: the id of a control in, its focus out; one in a closed part opens that. */
export function focusOn(id: string): void {
  const control = document.getElementById(id);
  for (let part = control?.closest('details'); part; part = part.parentElement?.closest('details')) part.open = true;
  control?.focus();
}
