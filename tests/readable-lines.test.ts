import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = globSync('src/{lint,domain,drafts}/**/*.ts', { exclude: ['**/*.test.ts'] });

test.each(files)('%s can be read line by line', (file) => {
	const tooLong = readFileSync(file, 'utf8')
		.split('\n')
		.flatMap((line, index) =>
			line.length > 160 ? [`Line ${index + 1}: give its words a list with a name.`] : [],
		);

	expect(tooLong).toEqual([]);
});
