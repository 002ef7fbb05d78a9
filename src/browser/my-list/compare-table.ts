import { element } from '#browser/parts.ts';
import type { ComparedFact } from '#domain/my-list/compared-facts.ts';
import type { BoardFacts } from '#domain/my-list/readable-facts.ts';

/** One vacancy of the comparison. */
export interface Compared {
	slug: string;
	href: string;
	/** Address of the comparison without it, and what that link is called. */
	without: { href: string; name: string };
	facts: BoardFacts;
}

/** Words of the page, from the attributes of the element. */
export type TableWords = Readonly<
	Record<'caption' | 'fact' | 'employer' | 'differs' | 'missing' | 'remove', string>
>;

/**
 * A table of facts. On a phone it is laid out as blocks, which takes its meaning away from screen
 * readers; so every part carries its role.
 */
export function compareTable(
	vacancies: readonly Compared[],
	rows: readonly ComparedFact[],
	words: TableWords,
): HTMLTableElement {
	const table = element('table');
	table.className = 'compare-table';
	table.setAttribute('role', 'table');
	const caption = element('caption', words.caption);
	caption.className = 'visually-hidden';
	table.append(caption, head(vacancies, words), body(vacancies, rows, words));
	return table;
}

function head(vacancies: readonly Compared[], words: TableWords): HTMLElement {
	const row = withRole('tr', 'row');
	const corner = headerCell('col', words.fact);
	corner.className = 'compare-table__fact';
	row.append(corner, ...vacancies.map((vacancy) => vacancyCell(vacancy, words)));
	const made = withRole('thead', 'rowgroup');
	made.append(row);
	return made;
}

function vacancyCell({ facts, href, without }: Compared, words: TableWords): HTMLElement {
	const { title, language, employer } = facts.snapshot;
	const cell = headerCell('col');
	const link = element('a', title);
	link.href = href;
	link.lang = language;
	const remove = element('a', words.remove);
	remove.href = without.href;
	remove.className = 'compare-table__remove';
	remove.setAttribute('aria-label', without.name);
	remove.dataset['print'] = 'hide';
	cell.append(link, line(employer, 'compare-table__value'), remove);
	return cell;
}

function body(
	vacancies: readonly Compared[],
	rows: readonly ComparedFact[],
	words: TableWords,
): HTMLElement {
	const made = withRole('tbody', 'rowgroup');
	for (const { label, values, differs } of rows) {
		const row = withRole('tr', 'row');
		const name = headerCell('row', label);
		if (differs) name.append(' ', mark(words.differs));
		row.append(name, ...vacancies.map((one, index) => valueCell(one, values[index] ?? [], words)));
		made.append(row);
	}
	return made;
}

function valueCell({ facts }: Compared, values: readonly string[], words: TableWords): HTMLElement {
	const cell = withRole('td', 'cell');
	// The column says the same to a screen reader.
	const name = line(facts.snapshot.title, 'compare-table__name');
	name.setAttribute('aria-hidden', 'true');
	cell.append(
		name,
		...(values.length > 0
			? values.map((value) => line(value, 'compare-table__value'))
			: [line(words.missing, 'compare-table__missing')]),
	);
	return cell;
}

function mark(word: string): HTMLElement {
	const made = element('span', word);
	made.className = 'compare-table__differs';
	return made;
}

function line(text: string, className: string): HTMLElement {
	const made = element('span', text);
	made.className = className;
	return made;
}

function headerCell(scope: 'col' | 'row', text = ''): HTMLTableCellElement {
	const cell = element('th', text);
	cell.scope = scope;
	cell.setAttribute('role', scope === 'col' ? 'columnheader' : 'rowheader');
	return cell;
}

function withRole(name: 'tr' | 'td' | 'thead' | 'tbody', role: string): HTMLElement {
	const made = element(name);
	made.setAttribute('role', role);
	return made;
}
