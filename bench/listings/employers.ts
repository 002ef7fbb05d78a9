import type { Organisation } from '#domain/schema/organisation.ts';
import type { Shift } from '#domain/schema/shift.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';
import { slugify } from '#domain/slugify.ts';
import { type Draw, drawsFor } from './draw.ts';
import { type Address, addresses } from './places.ts';

/** An employer with what its vacancies have in common. */
export interface BenchEmployer {
	slug: string;
	organisation: Organisation;
	/** One to four, and a dozen for one employer in eight. */
	addresses: readonly Address[];
	fullTimeHours: number;
	/** One to four. */
	rosters: readonly (readonly Shift[])[];
	/** Up to six programs and machines. */
	systems: NonNullable<Vacancy['systems']>;
	replyWithinWorkdays: number;
}

/** Names that no sample has, such as Voorraadplan: a large board names hundreds of programs. */
const inventedSystems = [...compoundParts].slice(0, 300).map((part, at) => ({
	name: capitalised(part + (['plan', 'net', 'desk'][at % 3] ?? '')),
	level: 'useful' as const,
}));

const names = [...compoundParts].filter(({ length }) => length > 5);

/** The first employers are the same, however many there are. */
export function benchEmployer(
	number: number,
	organisations: readonly Organisation[],
	samples: readonly Vacancy[],
): BenchEmployer {
	const draw = drawsFor((number + 1) * 7919);
	const name = `${capitalised(draw.pick(names) + draw.pick(names))} ${capitalised(draw.pick(names))}`;
	const systems = [...samples.flatMap((sample) => sample.systems ?? []), ...inventedSystems];
	return {
		slug: slugify(name),
		organisation: { ...draw.pick(organisations), name },
		addresses: draw.some(addresses, draw.chance(1 / 8) ? 12 : draw.between(1, 4)),
		fullTimeHours: draw.pick([36, 38, 40]),
		rosters: Array.from({ length: draw.between(1, 4) }, () => rosterFrom(draw, samples)),
		systems: draw.some(systems, draw.between(0, 6)),
		replyWithinWorkdays: draw.between(2, 10),
	};
}

/** Shifts of a sample, all of them up to an hour and a half earlier or later, and half an hour shorter or longer. */
function rosterFrom({ pick, between }: Draw, samples: readonly Vacancy[]): Shift[] {
	const [start, end] = [between(-6, 6) * 15, between(-2, 2) * 15];
	return pick(samples).shifts.map((shift) => ({
		...shift,
		from: later(shift.from, start),
		to: later(shift.to, start + end),
	}));
}

function later(time: string, minutes: number): string {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const moved = (hour * 60 + minute + minutes + 1440) % 1440;
	return `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`;
}

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
