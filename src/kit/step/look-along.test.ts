import { expect, test } from 'vitest';
import { lookAlongMinutes } from '#kit/step/look-along.ts';

test.each([
	['Gesprek en een halfuur meeluisteren', 75, 30],
	['Gesprek en een kwartier meekijken', 45, 15],
	['Gesprek en rondleiding', 60, 10],
	['Gesprek', 60, 0],
	['Een uur meelopen', 60, 0],
	['Talk and listening in for half an hour', 60, 30],
])('of “%s” in %i minutes, %i are for watching', (name, minutes, expected) => {
	expect(lookAlongMinutes(name, minutes)).toBe(expected);
});
