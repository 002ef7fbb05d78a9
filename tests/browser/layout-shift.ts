import type { BrowserContext, Page } from 'playwright-core';

/** How long scripts and facts are on their way, in milliseconds: the page is painted before them. */
const late = 300;

/** What moved without anybody asking for it, as browsers measure it, and what that was. */
export interface Shift {
	value: number;
	moved: string[];
}

/** Lets scripts and facts come after the page was painted, as on a slow phone. */
export async function comeLate(context: BrowserContext): Promise<void> {
	await context.route(/\.(js|json)(\?|$)/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, late));
		await route.continue();
	});
}

/** Adds up what moved since the page was opened, also what came before this was asked. */
export const shiftOf = (page: Page): Promise<Shift> =>
	page.evaluate(
		() =>
			new Promise<Shift>((resolve) => {
				new PerformanceObserver((list) => {
					const entries = list.getEntries() as unknown as readonly LayoutShift[];
					const counted = entries.filter(({ hadRecentInput }) => !hadRecentInput);
					resolve({
						value: counted.reduce((total, { value }) => total + value, 0),
						moved: counted.flatMap(({ sources }) =>
							sources.map(({ node }) => (node instanceof Element ? node.className : '')),
						),
					});
				}).observe({ type: 'layout-shift', buffered: true });
				// Without any shift nobody calls.
				setTimeout(() => resolve({ value: 0, moved: [] }), 300);
			}),
	);

/** https://wicg.github.io/layout-instability/, which TypeScript does not know. */
interface LayoutShift {
	value: number;
	hadRecentInput: boolean;
	sources: readonly { node: Node | null }[];
}
