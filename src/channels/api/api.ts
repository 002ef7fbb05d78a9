import type { ApiVacancy } from '#channels/api/schema.ts';
import { descriptionHtml } from '#channels/text/description-html.ts';
import { plainText } from '#channels/text/plain-text.ts';
import { type Board, newestOf, type Posting } from '#channels/posting.ts';
import { jobGroupById } from '#domain/job-groups.ts';
import { provinceOf } from '#domain/province-of.ts';
import { shiftTexts } from '#views/work-times.ts';

/** Address of the JSON Schema of a board. */
export const schemaAddress = ({ url }: Board): string => `${url}api/v1/schema.json`;

/** Address of a vacancy as JSON. */
export const apiAddress = ({ url }: Pick<Posting, 'url'>): string => `${url}vacature.json`;

/** All open vacancies as data, without their texts: those would make it ten times as large. */
export const apiList = (postings: readonly Posting[], board: Board) => ({
	$schema: schemaAddress(board),
	version: 1,
	board,
	updated: newestOf(postings),
	vacancies: postings.map(apiVacancy),
});

/** One vacancy as a document of its own. */
export const apiDocument = (posting: Posting) => ({
	$schema: `${schemaAddress(posting.board)}#/$defs/Vacancy`,
	...apiVacancy(posting),
	descriptionHtml: descriptionHtml(posting.outline),
	descriptionText: plainText(posting.outline),
});

function apiVacancy(posting: Posting): ApiVacancy {
	const { vacancy, hiring, agency } = posting;
	const { reference, language, title, published, closes, openings, hours } = vacancy;
	return {
		reference,
		url: posting.url,
		json: apiAddress(posting),
		language,
		title,
		summary: posting.summary,
		published,
		closes,
		modified: posting.modified,
		employer: { name: hiring.name, site: hiring.site },
		agency,
		jobGroup: jobGroupOf(posting),
		openings,
		places: vacancy.locations.map((place) => ({ ...place, province: provinceOf(place) })),
		workplace: { type: vacancy.workplace.type, homeDays: vacancy.workplace.homeDays },
		hours,
		salary: salaryOf(posting),
		contract: { type: vacancy.contract.type, months: vacancy.contract.months },
		shifts: shiftTexts(posting),
		experienceMonths: vacancy.experience?.months,
		education: vacancy.education,
	};
}

function jobGroupOf({ vacancy, dictionary }: Posting): ApiVacancy['jobGroup'] {
	const { id, isco, esco } = jobGroupById(vacancy.jobGroup);
	return { id, name: dictionary.words.jobGroup[id], isco, esco };
}

function salaryOf({ vacancy: { salary } }: Posting): ApiVacancy['salary'] {
	const { min, max, period, kind, fullTimeHours } = salary;
	const { includesHolidayAllowance, holidayAllowance } = salary;
	return {
		currency: 'EUR',
		min,
		max,
		period,
		kind,
		fullTimeHours,
		includesHolidayAllowance,
		holidayAllowance,
	};
}
