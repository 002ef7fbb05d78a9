import { createRequire } from 'node:module';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { goodVacancy, problemsOf, readVacancy } from './fixtures/board.ts';

const dateOrTime = /(?<=: )(?:\d{4}-\d\d-\d\d|\d{1,2}:\d\d)(?=[,\n ])/g;
const quotes: [string, string][] = [
	['double quotes', goodVacancy.replace(dateOrTime, '"$&"')],
	['single quotes', goodVacancy.replace(dateOrTime, "'$&'")],
];

test('the good vacancy has dates and times without quotes', () => {
	expect(goodVacancy.match(dateOrTime)).toHaveLength(8);
});

test.each(quotes)('dates and times mean the same in %s', (_name, source) => {
	expect(problemsOf(source)).toEqual([]);
	expect(readVacancy(source).data).toEqual(readVacancy(goodVacancy).data);
});

test.each([['without quotes', goodVacancy], ...quotes])(
	'YAML as Astro reads it gives the same days and times %s',
	(_name, source) => {
		const { data } = readVacancy(goodVacancy);
		const asAstro = astroYaml(source.split('---\n')[1] ?? '') as typeof data;

		expect(dayOf(asAstro?.published)).toBe(data?.published);
		expect(dayOf(asAstro?.closes)).toBe(data?.closes);
		expect(asAstro?.shifts.map(({ from, to }) => [padded(from), padded(to)])).toEqual(
			data?.shifts.map(({ from, to }) => [from, to]),
		);
	},
);

test('reading needs nothing of Node, so that a browser reads the same', async () => {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			lib: { entry: 'src/content/entry.ts', formats: ['es'] },
			rolldownOptions: { external: /^node:/ },
		},
	});
	const [{ output }] = result as unknown as [{ output: { imports: string[] }[] }];

	expect(output.flatMap(({ imports }) => imports)).toEqual([]);
});

/** Astro's own YAML package, found from Astro. */
function astroYaml(yaml: string): unknown {
	const fromAstro = createRequire(import.meta.resolve('astro/package.json'));
	const { load } = fromAstro('js-yaml') as { load: (source: string) => unknown };
	return load(yaml);
}

/** Astro's parser turns an unquoted date into an instant: midnight UTC. */
const dayOf = (value: unknown): unknown =>
	value instanceof Date ? value.toISOString().slice(0, 10) : value;

const padded = (time: string): string => time.padStart(5, '0');
