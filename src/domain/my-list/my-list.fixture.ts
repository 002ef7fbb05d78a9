import * as fc from 'fast-check';
import { type MyList, type SavedVacancy, type Stamped, stages } from '#domain/my-list/my-list.ts';

export const instant = (day: number, hour = 12): string =>
	new Date(Date.UTC(2026, 10, day, hour)).toISOString();

const instants = fc
	.record({ day: fc.integer({ min: 1, max: 28 }), hour: fc.integer({ min: 0, max: 23 }) })
	.map(({ day, hour }) => instant(day, hour));

const stamped = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Stamped<Value>> =>
	fc.record({ value, at: instants });

// Names that objects have of themselves, and numbers, which objects put in front.
const slugs = fc.constantFrom('bakker', 'constructor', 'valueof', '12', '7', 'kok-in-zwolle');

const terms = fc.array(
	fc.record({ id: fc.string(), label: fc.string(), text: fc.string(), key: fc.string() }),
	{ maxLength: 3 },
);

const vacancies: fc.Arbitrary<SavedVacancy> = fc.record(
	{
		savedAt: instants,
		title: fc.string(),
		snapshot: stamped(
			fc.record({
				title: fc.string(),
				employer: fc.string(),
				place: fc.string(),
				language: fc.constantFrom('nl', 'en'),
				closes: fc.constantFrom('', '2026-12-18'),
				terms,
			}),
		),
		stage: stamped(fc.constantFrom(...stages)),
		note: stamped(fc.string({ unit: 'grapheme' })),
	},
	{ requiredKeys: ['savedAt', 'title'] },
);

/** Any list that the board itself could have made. */
export const lists: fc.Arbitrary<MyList> = fc.record({
	saved: fc.array(fc.tuple(slugs, vacancies)).map((entries) => new Map(entries)),
	seen: fc
		.array(fc.tuple(slugs, fc.constantFrom('2026-11-01', '2026-11-20')))
		.map((entries) => new Map(entries)),
});

export const savedVacancy = (part: Partial<SavedVacancy> = {}): SavedVacancy => ({
	savedAt: instant(10),
	title: 'Bakker',
	...part,
});

export const listOf = (saved: Record<string, SavedVacancy>): MyList => ({
	saved: new Map(Object.entries(saved)),
	seen: new Map(),
});
