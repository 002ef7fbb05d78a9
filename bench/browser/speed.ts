import type { LinterPage } from '../../tests/browser/linter/linter-page.ts';

const today = '2026-11-22';

/** Milliseconds of the first check of a text in a new page, with the phrases still to be fetched. */
export async function firstChecks(linter: LinterPage, text: string, times: number) {
	const measured: number[] = [];
	for (let time = 0; time < times; time += 1) measured.push(...(await checksOf(linter, [text])));
	return measured;
}

/** Milliseconds of each check while somebody types letters at a place in a text. */
export async function typedChecks(linter: LinterPage, text: string, at: number, letters: number) {
	const typed = Array.from(
		{ length: letters + 1 },
		(_, count) => text.slice(0, at) + 'e'.repeat(count) + text.slice(at),
	);
	return (await checksOf(linter, typed)).slice(1);
}

async function checksOf(linter: LinterPage, texts: readonly string[]): Promise<number[]> {
	const page = await linter.open();
	await page.goto(linter.url);
	const measured = await page.evaluate(
		async ([all, day]) => {
			const spent: number[] = [];
			for (const text of all) {
				const start = performance.now();
				await checkInPage(text, { today: day });
				spent.push(performance.now() - start);
			}
			return spent;
		},
		[texts, today] as const,
	);
	await page.close();
	return measured;
}
