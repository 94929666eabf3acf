/**
 * In: a page. Out: axe on it, to be told what to look for. It runs in the page and its frames themselves, which are all of one origin here, and gathers
 * nothing but faults: how it looks into frames of others, by way of a second page, and all that it finds in order take three times as long.
 */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
