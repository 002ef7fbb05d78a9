import { globSync, readFileSync } from 'node:fs';
import { knownCities } from '#domain/known-cities.ts';
import { postcodeAreas } from '#domain/postcode-areas.ts';
import { provinces } from '#domain/province.ts';
import type { SearchRecord } from '#domain/search/index-format.ts';
import { compoundParts } from '#domain/search/words/compound-parts.ts';
import { meanings } from '#domain/search/words/meanings.ts';
import { slugify } from '#domain/slugify.ts';
import { lots } from '../lots.ts';

/** A vacancy as search knows it, with the story that stands on its page. */
export interface BenchVacancy {
	record: SearchRecord;
	story: string;
}

const branches = `webshop energie zorg techniek logistiek binnendienst nachtdienst weekend avond
	ziekenhuis gemeente transport bouw verzekeringen onderwijs`.split(/\s+/);

/** Stories are mixed from the sentences of the sample board, a vocabulary as people write it. */
const sentences = globSync('content/vacancies/*.md')
	.toSorted()
	.flatMap((path) =>
		readFileSync(path, 'utf8')
			.split(/^---$/m)
			.slice(2)
			.join('')
			.split(/(?<=[.?])\s+/),
	)
	.map((sentence) => sentence.replace(/[#*[\]<>&]/g, '').trim())
	.filter(({ length }) => length > 20);

const jobs = meanings
	.filter(({ tags }) => tags.some((tag) => tag.startsWith('group/')))
	.flatMap(({ words, tags }) => words.slice(0, 6).map((word) => ({ word, tag: tags[0] ?? '' })));

const names = [...compoundParts].filter(({ length }) => length > 5);

/** So many vacancies at an eighth as many employers, the same ones every time. */
export function benchVacancies(samples: readonly SearchRecord[], count: number): BenchVacancy[] {
	return Array.from({ length: count }, (_, number) => vacancy(samples, number + 1, count));
}

function vacancy(samples: readonly SearchRecord[], number: number, count: number): BenchVacancy {
	const lot = lots(number);
	const pick = <Value>(from: readonly Value[]): Value =>
		from[Math.floor(lot() * from.length)] as Value;
	const sample = pick(samples);
	const job = pick(jobs);
	const title = capitalised(lot() < 0.6 ? `${job.word} ${pick(branches)}` : job.word);
	const province = pick(provinces);
	const city = pick(knownCities[province]);
	const [first, last] = pick(postcodeAreas.filter(([, , name]) => name === province));
	const postcode = String(first + Math.floor(lot() * (last - first + 1)));
	const min = pick([8, 16, 20, 24, 32, 36]);
	const max = min + pick([0, 4, 8]);
	return {
		record: {
			slug: `${slugify(title)}-${slugify(city)}-${number}`,
			title,
			employer: employerOf(1 + Math.floor(lot() * Math.ceil(count / 8))),
			place: { cities: [city], postcodes: [postcode] },
			hours: { min, max },
			tags: [
				...sample.tags.filter((tag) => !/^(?:group|province)\//.test(tag)),
				job.tag,
				`province/${province}`,
			],
			skills: [...new Set([...sample.skills, ...pick(samples).skills].filter(() => lot() < 0.5))],
		},
		story: Array.from({ length: 18 + Math.floor(lot() * 14) }, () => pick(sentences)).join(' '),
	};
}

function employerOf(number: number): string {
	const lot = lots(number * 7919);
	const name = () => names[Math.floor(lot() * names.length)] ?? '';
	return `${capitalised(name() + name())} ${capitalised(name())}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
