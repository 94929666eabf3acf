/**
 * The site under test. Out: pages of the site, own pages on its origin that load the built bundle, answers that come when a
 * test lets them, and a record of what the page asked for and complained about. A complaint that a test did not
 * announce fails it.
 */
import type { Page, Request } from '@playwright/test';

export interface OwnPage {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  /** The Content-Security-Policy header. */
  readonly policy?: string;
  /** CSS of the page. */
  readonly css?: string;
}

export class Site {
  /** Addresses of all requests, in order. */
  readonly requests: string[] = [];
  /** Errors of the page and on its console. */
  readonly complaints: string[] = [];
  readonly page: Page;
  #announced: RegExp[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('request', (request) => this.requests.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** Complaints that belong to the test. */
  expectComplaint(...announced: readonly RegExp[]): void {
    this.#announced.push(...announced);
  }

  unexpectedComplaints(): readonly string[] {
    return this.complaints.filter((complaint) => !this.#announced.some((announced) => announced.test(complaint)));
  }

  /** A page that is nobody's: the built bundle, and this in its body. */
  async openPage(body: string, { lang = 'en', dir = 'ltr', policy, css = '' }: OwnPage = {}): Promise<void> {
    await this.answer(
      '/own-page.html',
      `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Own page</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="/icon-of-own-page.svg">
      <link rel="stylesheet" href="/own-page.css"><script type="module" src="/sourced-timeline.js"></script></head>
      <body><main>${body}</main></body></html>`,
      { contentType: 'text/html', headers: policy ? { 'Content-Security-Policy': policy } : {} },
    );
    await this.answer('/own-page.css', css, { contentType: 'text/css' });
    await this.answer('/icon-of-own-page.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', {
      contentType: 'image/svg+xml',
    });
    await this.page.goto('/own-page.html');
  }

  /** What an address answers from now on; an object goes out as JSON. */
  async answer(
    path: string,
    body: string | object,
    {
      status = 200,
      contentType = 'application/json',
      headers = {},
    }: { readonly status?: number; readonly contentType?: string; readonly headers?: Record<string, string> } = {},
  ): Promise<void> {
    await this.page.route(`**${path}`, (route) =>
      route.fulfill({
        status,
        contentType,
        headers,
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    );
  }

  /** An address that keeps silent until the function that comes back is called. */
  async answerLater(path: string, body: object): Promise<() => void> {
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await this.page.route(`**${path}`, async (route) => {
      await released;
      // The page may have given up by now, and then there is nobody to answer.
      await route.fulfill({ json: body }).catch(() => undefined);
    });
    return release;
  }

  /** The request to an address, once it failed or was given up. */
  abandoned(path: string): Promise<Request> {
    return this.page.waitForEvent('requestfailed', (request) => request.url().endsWith(path));
  }
}
