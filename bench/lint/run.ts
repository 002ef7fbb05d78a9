import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureTextlint } from './textlint.ts';
import { writeVacancies } from './vacancies.ts';

interface Measured {
	/** Seconds. */
	wall: number;
	cpu: number;
	/** Megabytes at most. */
	memory: number;
}

const { values } = parseArgs({
	options: {
		count: { type: 'string', multiple: true, default: ['1000', '10000'] },
		textlint: { type: 'string', default: '' },
	},
});

/** As the command has them. */
const flags = [
	...['--no-regexp-tier-up', '--max-semi-space-size=8', '--single-threaded-gc', '--v8-pool-size=1'],
	...['--no-allocation-site-pretenuring', '--initial-old-space-size=64'],
];

/** Each in a process of its own, so that none pays for another's memory. */
const measure = (name: string, folder: string): Measured =>
	JSON.parse(
		execFileSync(process.execPath, [...flags, 'bench/lint/measure.ts', name, folder], {
			encoding: 'utf8',
			// As the command has it, so that compiling the program counts once.
			env: { ...process.env, NODE_COMPILE_CACHE: 'node_modules/.cache/helder-compile' },
		}),
	);

function row(name: string, count: number, megabytes: number, floor: Measured, one: Measured) {
	return {
		what: name,
		'CPU s': one.cpu.toFixed(2),
		'wall s': one.wall.toFixed(2),
		'files/s': Math.round(count / one.wall),
		'MB/s': (megabytes / one.wall).toFixed(1),
		'ms a file': ((one.wall / count) * 1000).toFixed(2),
		'peak MB': Math.round(one.memory),
		'times the floor': (one.cpu / floor.cpu).toFixed(2),
	};
}

for (const count of values.count.map(Number)) {
	const folder = mkdtempSync(join(tmpdir(), 'helder-bench-'));
	try {
		writeVacancies(folder, count);
		const bytes = globSync('vacancies/*.md', { cwd: folder }).reduce(
			(sum, file) => sum + statSync(join(folder, file)).size,
			0,
		);
		const megabytes = bytes / 1e6;
		const names = ['read', 'parse', 'lint', 'lint, remembered', 'lint, remembered'];
		const all = names.map((name) => measure(name, folder));
		const [, floor, lint, first, again] = all;
		if (!floor || !lint || !first || !again) throw new Error('A measurement is missing');
		console.log(`\n${count} vacancies, ${megabytes.toFixed(1)} MB`);
		const textlint = values.textlint === '' ? undefined : measureTextlint(values.textlint, folder);
		const rows = [
			row('floor: read and parse', count, megabytes, floor, floor),
			row('lint', count, megabytes, floor, lint),
			row('lint, first with memory', count, megabytes, floor, first),
			row('lint, all remembered', count, megabytes, floor, again),
			...(textlint ? [row('textlint, the phrases alone', count, megabytes, floor, textlint)] : []),
		];
		console.table(Object.fromEntries(rows.map(({ what, ...figures }) => [what, figures])));
		console.log(`Share of parsing: ${Math.round((floor.cpu / lint.cpu) * 100)} %`);
		if (!textlint)
			console.log(
				'textlint: not installed. Give a folder in which it is: npm run bench:lint -- --textlint FOLDER',
			);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
