import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { requireChromium } from '../../tests/browser/chromium.ts';

/** What Lighthouse says of a page. */
export interface Judged {
	/** Of 100, by category. */
	scores: Record<string, number>;
	/** Audits that cost points, with what was measured. */
	costly: string[];
}

interface Report {
	categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<string, { score: number | null; displayValue?: string }>;
}

const run = promisify(execFile);

/** Judges a page on a slow phone, in `browser` or in one of its own. npx fetches Lighthouse: no part of the board needs it. */
export async function auditsOf(url: string, browser?: { port: number }): Promise<Judged> {
	const { stdout } = await run(
		'npx',
		[
			...['--yes', 'lighthouse@13.5.0', url, '--quiet', '--output=json'],
			'--only-categories=performance,accessibility,best-practices,seo',
			...(browser
				? [`--port=${browser.port}`, '--disable-storage-reset']
				: ['--chrome-flags=--headless=new --no-sandbox']),
		],
		{ env: { ...process.env, CHROME_PATH: requireChromium() }, maxBuffer: 2 ** 26 },
	);
	return judgedFrom(JSON.parse(stdout) as Report);
}

function judgedFrom({ categories, audits }: Report): Judged {
	const refs = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
	return {
		scores: Object.fromEntries(
			Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
		),
		costly: refs.flatMap(({ id, weight }) => {
			const { score, displayValue = '' } = audits[id] ?? { score: null };
			const costs = weight > 0 && score !== null && score < 0.995;
			return costs ? [`${id} ${Math.round(score * 100)} ${displayValue}`.trim()] : [];
		}),
	};
}

const mostRuns = 3;

/** The best of some runs, because a busy machine only ever makes a page slower. */
export async function best(judge: () => Promise<Judged>): Promise<Judged> {
	const first = await judge();
	const runs = [first];
	while (runs.length < mostRuns && runs.every(({ scores }) => speedOf(scores) < 100))
		runs.push(await judge());
	return runs.toSorted((a, b) => speedOf(b.scores) - speedOf(a.scores))[0] ?? first;
}

const speedOf = (scores: Judged['scores']): number => scores['performance'] ?? 0;
