import type { Vacancy } from '#domain/schema/vacancy.ts';
import { content } from '#site/content.ts';
import type { NamedCompetency } from '#views/needs.ts';

/** The competencies that a vacancy asks for. */
export function competenciesOf({ competencies: ids = [] }: Vacancy): NamedCompetency[] {
	return content.competencies.filter(({ slug }) => ids.includes(slug)).map(({ data }) => data);
}
