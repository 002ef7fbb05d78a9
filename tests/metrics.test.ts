import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '#store/load-content.ts';
import { onBoard } from './fixtures/board.ts';
import { compact, lintBoard } from './fixtures/lint-command.ts';

const file = 'metrics/derde-kwartaal.yml';

const good = `organisation: noorderwinkel
from: "2026-07-01"
to: "2026-09-30"
reply: { count: 18, medianWorkdays: 2, withinPromise: 17, public: true }
`;

/** What is read of a board with this file, and what is wrong with it. */
const readWith = (source: string) =>
	onBoard({}, async (folder) => {
		mkdirSync(join(folder, 'metrics'));
		writeFileSync(join(folder, file), source);
		const { metrics, problems } = await loadContent(folder);
		return {
			metrics: metrics.map(({ data }) => data),
			problems: problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
		};
	});

test('figures of an employer are read', async () => {
	expect(await readWith(good)).toEqual({
		metrics: [
			{
				organisation: 'noorderwinkel',
				from: '2026-07-01',
				to: '2026-09-30',
				reply: { count: 18, medianWorkdays: 2, withinPromise: 17, public: true },
			},
		],
		problems: [],
	});
});

test('figures are not public unless the file says so', async () => {
	const { metrics } = await readWith(good.replace(', public: true', ''));

	expect(metrics[0]?.reply?.public).toBe(false);
});

test.each([
	[
		'2026-09-30',
		'2026-06-30',
		'3:5 De periode begint op 2026-07-01 en eindigt op 2026-06-30. Kijk de data na.',
	],
	[
		'withinPromise: 17',
		'withinPromise: 19',
		'4:55 Van 18 mensen kunnen er geen 19 op tijd antwoord hebben gekregen. Kijk de aantallen na.',
	],
	[
		'organisation: noorderwinkel',
		'organisation: noorderwinkle',
		'1:15 De werkgever “noorderwinkle” staat niet in content/organisations. Bedoel je “noorderwinkel”?',
	],
	['count: 18', 'aantal: 18', '4:10 “aantal” is geen bekende sleutel onder “reply”.'],
])('“%s” as “%s” is told, and the figures are left out', async (from, to, says) => {
	const { metrics, problems } = await readWith(good.replace(from, to));

	expect(metrics).toEqual([]);
	expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(says)]));
});

test('the linter checks figures too', async () => {
	const wrong = good.replace('noorderwinkel', 'voorbeld').replace('2026-09-30', '2026-06-30');
	const { stdout } = await lintBoard({ [file]: wrong }, compact);

	expect(stdout).toContain(`${file}:1:15`);
	expect(stdout).toContain('Bedoel je “voorbeeld”?');
	expect(stdout).toContain(`${file}:3:5`);
});
