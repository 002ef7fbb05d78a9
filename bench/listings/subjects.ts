import { addDays } from '#domain/dates.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { meanings } from '#domain/search/words/meanings.ts';
import { slugify } from '#domain/slugify.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { loadContent } from '#store/load-content.ts';
import type { Subject } from '#views/subject.ts';
import { type Draw, drawsFor } from './draw.ts';
import { type BenchEmployer, benchEmployer, capitalised } from './employers.ts';

/** Fixed, so that every run makes the same vacancies. */
export const today = '2026-11-22';

/** Names of jobs that search knows, each with its job group. */
const jobs = meanings.flatMap(({ words, tags }) => {
	const group = tags.find((tag) => tag.startsWith('group/'))?.slice('group/'.length);
	return group
		? words.slice(0, 8).map((word) => ({ word, group: group as Vacancy['jobGroup'] }))
		: [];
});

const branches = `webshop energie zorg techniek logistiek binnendienst nachtdienst weekend avond
	ziekenhuis gemeente transport bouw verzekeringen onderwijs kinderopvang wijkteam magazijn
	groothandel apotheek bezorging retour inkoop verkoop projecten installatie`.split(/\s+/);
const levels = ['junior', 'senior', 'ervaren', 'leerling', 'allround', 'assistent'];

/**
 * So many vacancies at an eighth as many employers, newest first, the same ones every time. A title is
 * a name that search knows for a job, often with a branch or a level. An employer has its own towns,
 * rosters, programs and full-time week; pay, hours, dates and the rest differ per vacancy. What a
 * sample says of contract, needs and contact with customers is mixed from different samples.
 */
export async function benchSubjects(count: number): Promise<Subject[]> {
	const { vacancies, organisations } = await loadContent('content');
	const samples = vacancies.map(({ data }) => data).filter(({ status }) => status === 'open');
	const employers = Array.from({ length: Math.ceil(count / 8) }, (_, number) =>
		benchEmployer(
			number,
			organisations.map(({ data }) => data),
			samples,
		),
	);
	const taken = new Set<string>();
	return Array.from({ length: count }, (_, number) => {
		const draw = drawsFor(number + 1);
		const employer = draw.pick(employers);
		const vacancy = vacancyAt(employer, samples, draw);
		return {
			slug: freeSlug(vacancy, taken),
			vacancy,
			organisation: employer.organisation,
			dictionary: dictionaryFor(vacancy.language),
			today,
		};
	}).toSorted(
		({ vacancy: a }, { vacancy: b }) =>
			b.published.localeCompare(a.published) || a.title.localeCompare(b.title, 'nl'),
	);
}

function vacancyAt(employer: BenchEmployer, samples: readonly Vacancy[], draw: Draw): Vacancy {
	const { pick, some, chance, between } = draw;
	const sample = pick(samples);
	const [needs, contact] = [pick(samples), pick(samples)];
	const { word, group } = pick(jobs);
	const published = addDays(today, -between(0, 59));
	const hours = pick([8, 12, 16, 20, 24, 24, 28, 32, 32, 36]);
	const places = sample.locations.length > 0 ? some(employer.addresses, chance(0.05) ? 2 : 1) : [];
	return {
		...sample,
		title: titleOf(word, draw),
		organisation: employer.slug,
		agencyFor: undefined,
		language: chance(0.05) ? 'en' : 'nl',
		published,
		closes: chance(0.85) ? addDays(today, between(0, 60)) : undefined,
		jobGroup: group,
		locations: places.map(({ city, postcode }) => ({ city, postalCode: postcode, country: 'NL' })),
		hours: { min: hours, max: Math.min(40, hours + pick([0, 0, 4, 8])) },
		salary: sample.salary.kind === 'wage' ? wageAt(employer, sample.salary, draw) : sample.salary,
		shifts: [...pick(employer.rosters)],
		systems: some(employer.systems, between(0, 4)),
		competencies: some(competenciesIn(samples), between(2, 4)),
		experience: needs.experience,
		education: needs.education,
		languages: needs.languages,
		contactMix: contact.contactMix,
		apply: { ...sample.apply, replyWithinWorkdays: employer.replyWithinWorkdays },
	} as Vacancy;
}

const competenciesIn = (samples: readonly Vacancy[]): string[] => [
	...new Set(samples.flatMap(({ competencies }) => competencies ?? [])),
];

function titleOf(word: string, { pick, lot }: Draw): string {
	const kind = lot();
	if (kind < 0.45) return capitalised(`${word} ${pick(branches)}`);
	if (kind < 0.6) return capitalised(`${pick(levels)} ${word}`);
	return capitalised(word);
}

/** One in five per hour; of those per month half a round amount, half one from a scale. */
function wageAt({ fullTimeHours }: BenchEmployer, salary: Salary, draw: Draw): Salary {
	const { chance, between, lot } = draw;
	const isHourly = chance(0.2);
	const step = isHourly ? (chance(0.5) ? 0.25 : 0.01) : chance(0.5) ? 50 : 1;
	const lowest = isHourly ? 14.8 : 2600;
	const rounded = (amount: number) => Number((Math.round(amount / step) * step).toFixed(2));
	const min = rounded(lowest * (1 + lot() * lot()));
	return {
		...salary,
		period: isHourly ? 'hour' : 'month',
		fullTimeHours: isHourly ? undefined : fullTimeHours,
		min,
		max: rounded(min * (1 + between(5, 45) / 100)),
		includesHolidayAllowance: false,
		holidayAllowance: 8,
	};
}

/** As authors name their files: the title, with the town and then a number when that is taken. */
function freeSlug({ title, locations }: Vacancy, taken: Set<string>): string {
	const start = slugify(title);
	const withTown = [start, ...locations.slice(0, 1).map(({ city }) => slugify(city))].join('-');
	let slug = taken.has(start) ? withTown : start;
	for (let number = 2; taken.has(slug); number += 1) slug = `${withTown}-${number}`;
	taken.add(slug);
	return slug;
}
