import type { Page } from 'playwright-core';

/** Cards of what passes. */
export const found = (page: Page) => page.locator('[data-found] .vacancy-card');

export const queryOf = (page: Page) => decodeURIComponent(new URL(page.url()).search);

export const tick = (page: Page, name: string) => page.getByRole('checkbox', { name }).check();

/** Waits until the page says how many pass. */
export const waitFor = (page: Page) => page.getByText(/^\d+ van de 26 vacatures$/).waitFor();

export const countOf = (page: Page) => page.locator('.list__count');

/** Waits until the page says this many vacancies. */
export const waitForCount = (page: Page, count: number) =>
	page.getByText(new RegExp(`^${count} van de 26 vacatures$`)).waitFor();
