import type { BoardFact } from '#domain/my-list/readable-facts.ts';

type Facts = readonly BoardFact[];

/** One fact of several vacancies beside each other. */
export interface ComparedFact {
	id: string;
	label: string;
	/** The words of each vacancy, in the given order; none where it does not say. */
	values: (readonly string[])[];
	differs: boolean;
}

/**
 * Facts as rows, in the order in which the vacancies have them. They differ when their words do: the
 * words are what a candidate compares.
 */
export function comparedFacts(vacancies: readonly Facts[]): ComparedFact[] {
	return idsInOrder(vacancies).map((id) => {
		const same = vacancies.map((facts) => facts.find((fact) => fact.id === id));
		const values = same.map((fact) => fact?.values ?? []);
		const words = new Set(values.map((lines) => lines.join('\n')));
		const label = same.find((fact) => fact !== undefined)?.label ?? id;
		return { id, label, values, differs: words.size > 1 };
	});
}

/** A fact that earlier vacancies lack comes after the one that it follows where it stands. */
function idsInOrder(vacancies: readonly Facts[]): string[] {
	const order: string[] = [];
	for (const facts of vacancies)
		for (const [index, { id }] of facts.entries()) {
			if (order.includes(id)) continue;
			const before = facts[index - 1]?.id;
			order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
		}
	return order;
}
