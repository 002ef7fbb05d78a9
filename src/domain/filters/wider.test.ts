import { expect, test } from 'vitest';
import { noFilters } from '#domain/filters/filters.ts';
import type { OptionCounts } from '#domain/filters/outcome.ts';
import { widerRadius } from '#domain/filters/wider.ts';

const counts = (byRadius: Record<string, number>): OptionCounts =>
	new Map([['place', new Map(Object.entries(byRadius))]]);

test.each([
	['the nearest that gives something', { '10': 0, '15': 0, '25': 2, '40': 3 }, [25, 2]],
	['not the one that was chosen, nor a smaller one', { '5': 4, '10': 4, '15': 1 }, [15, 1]],
	['none where all give nothing', { '25': 0, '40': 0, '60': 0 }, []],
	['none where no vacancy has a known place', {}, []],
])('a wider radius is offered: %s', (_, byRadius, offered) => {
	const wider = widerRadius({ ...noFilters, place: 'Assen', radius: 10 }, counts(byRadius));

	expect(wider ? [wider.radius, wider.count] : []).toEqual(offered);
});

test('without a place there is no radius to widen', () => {
	expect(widerRadius({ ...noFilters, radius: 10 }, counts({ '25': 2 }))).toBeUndefined();
});
