import { apiDocument, apiList, schemaAddress } from '#channels/api/api.ts';
import { apiJsonSchema } from '#channels/api/schema.ts';
import { jsonText } from '#channels/text/json-text.ts';
import { isFor } from '#channels/posting.ts';
import { board, openPostings, postingOf } from '#site/postings.ts';
import { openVacancies, pathsOf, type PublishedVacancy } from '#site/vacancies.ts';

/** All open vacancies that may be in feeds. */
export const listResponse = (): Response =>
	json(
		apiList(
			openPostings().filter((posting) => isFor('feeds', posting)),
			board,
		),
	);

export const schemaResponse = (): Response => json(apiJsonSchema(schemaAddress(board)));

/** Open vacancies, each with a document of its own beside its page. */
export const vacancyPaths = () => pathsOf(openVacancies);

export const vacancyResponse = (published: PublishedVacancy): Response =>
	json(apiDocument(postingOf(published)));

const json = (value: unknown): Response =>
	new Response(jsonText(value), { headers: { 'Content-Type': 'application/json' } });
