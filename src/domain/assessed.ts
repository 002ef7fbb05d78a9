import type { Competency } from '#domain/schema/competency.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** A competency with the name of its file. */
export interface KnownCompetency {
	id: string;
	data: Pick<Competency, 'name' | 'synonyms'>;
}

/** The competency that a criterion of a selection step names, by its id, its name or another word for it. */
export function competencyNamed<Known extends KnownCompetency>(
	criterion: string,
	competencies: readonly Known[],
): Known | undefined {
	const wanted = folded(criterion);
	return competencies.find(({ id, data: { name, synonyms = [] } }) =>
		[id, name, ...synonyms].some((word) => folded(word) === wanted),
	);
}

/** What a vacancy is judged by: the competencies it asks for, and those its steps assess. */
export function competenciesAskedBy<Known extends KnownCompetency>(
	{ competencies: ids = [], selection = [] }: Pick<Vacancy, 'competencies' | 'selection'>,
	all: readonly Known[],
): Known[] {
	const criteria = selection.flatMap(({ assesses = [] }) => assesses);
	const assessed = new Set(criteria.map((criterion) => competencyNamed(criterion, all)));
	return all.filter((one) => ids.includes(one.id) || assessed.has(one));
}

const folded = (word: string): string =>
	word
		.normalize('NFC')
		.trim()
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.replace(/[.!?]$/, '');
