import { indexOf } from '#domain/search/index-format.ts';
import { openVacancies } from '#site/vacancies.ts';
import { searchRecordOf } from '#views/search/record.ts';

/** The facts of all open vacancies, as the search in the browser reads them. */
export function searchIndexResponse(): Response {
	return Response.json(indexOf(openVacancies.map(({ subject }) => searchRecordOf(subject))));
}
