import { expect, test } from 'vitest';
import { unknownOption } from '#cli/unknown-option.ts';

test.each([
	[['--onzin'], '--onzin'],
	[['--port', '4400', '-x'], '-x'],
	[['--port=4400'], undefined],
	[['--port', '4400'], undefined],
	[[], undefined],
])('of %j, %s is not known', (argv, expected) => {
	expect(unknownOption(argv, ['--port'])).toBe(expected);
});
