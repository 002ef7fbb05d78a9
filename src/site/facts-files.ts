import { dictionaryFor } from '#i18n/dictionary.ts';
import { changesOf } from '#site/changes.ts';
import { site } from '#site/content.ts';
import { vacanciesWithPage } from '#site/vacancies.ts';
import { type FactsFile, factsFileOf, type MovedFile } from '#views/facts-file.ts';

const dictionary = dictionaryFor(site.language);

/** The facts of every vacancy that has a page, also at the addresses that it had before. */
export const factsFilePaths = () =>
	vacanciesWithPage.flatMap((published) => {
		const { subject, state, entry } = published;
		const file = factsFileOf(subject, state, changesOf(published), dictionary);
		const moved: MovedFile = { movedTo: subject.slug };
		return [
			factsPath(subject.slug, file),
			...(entry.data.formerSlugs ?? []).map((slug) => factsPath(slug, moved)),
		];
	});

const factsPath = (slug: string, file: FactsFile | MovedFile) => ({
	params: { slug },
	props: { file },
});

export const factsResponse = (file: FactsFile | MovedFile): Response =>
	new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
