import type { SearchRecord } from '#domain/search/index-format.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { loadContent } from '#store/load-content.ts';
import { searchRecordOf } from '#views/search/record.ts';

const today = '2026-11-22';

/** What search knows of the open vacancies in `content/`, newest first, as the site has them. */
export async function sampleRecords(): Promise<SearchRecord[]> {
	const { vacancies, organisations } = await loadContent('content');
	return vacancies
		.filter(({ data }) => lifeCycleOf(data, today) === 'open')
		.toSorted((a, b) => b.data.published.localeCompare(a.data.published))
		.flatMap(({ slug, data: vacancy }) => {
			const organisation = organisations.find((entry) => entry.slug === vacancy.organisation);
			if (!organisation) return [];
			const dictionary = dictionaryFor(vacancy.language);
			return [
				searchRecordOf({ slug, vacancy, organisation: organisation.data, dictionary, today }),
			];
		});
}
