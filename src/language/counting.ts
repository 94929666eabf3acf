/**
 * Counts in words. In: a locale, a count, and the forms that the language has for it, such as "# event" and "# events". Out: the form that
 * `Intl.PluralRules` chooses, with the count in the locale's digits. A form that the language needs and that is missing does not compile.
 */

export interface Counts<Form extends Intl.LDMLPluralRule> {
  readonly figure: (count: number) => string;
  /** `#` stands for the figure. */
  readonly plural: (count: number, forms: Forms<Form>) => string;
}

type Forms<Form extends Intl.LDMLPluralRule> = Readonly<Record<Form | 'other', string>>;

/** `Form`: the plural forms of the language beside `other`, as CLDR names them. */
export function countsIn<Form extends Intl.LDMLPluralRule>(locale: string, type?: Intl.PluralRuleType): Counts<Form> {
  const figures = new Intl.NumberFormat(locale);
  const rules = new Intl.PluralRules(locale, { type });
  const figure = (count: number): string => figures.format(count);
  return {
    figure,
    // Browsers differ in a form or two: what is not given is said like the rest.
    plural: (count, forms) => (forms[rules.select(count) as Form] ?? forms.other).replace('#', figure(count)),
  };
}
