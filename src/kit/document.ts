import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** Whom a document is for: what is for the team or the actor never goes to a candidate. */
export type Audience = 'team' | 'actor' | 'candidate' | 'colleague';

/** A piece of a document, without markup. */
export type Block =
	| { kind: 'paragraph'; text: string }
	/** Words to say aloud. */
	| { kind: 'say'; text: string }
	/** What must not be overlooked. */
	| { kind: 'note'; text: string }
	| ListBlock
	/** Label and value; without a value a line to write on. */
	| { kind: 'fields'; fields: readonly Field[] }
	/** Empty lines to write on. */
	| { kind: 'lines'; label: string; count: number }
	| { kind: 'table'; table: Table }
	/** A score from 1 to 5 with what each looks like. */
	| { kind: 'scale'; name: string; anchors: readonly string[] }
	/** Text to copy, with gaps between square brackets. */
	| { kind: 'copy'; paragraphs: readonly string[] }
	| { kind: 'links'; links: readonly { text: string; file: string; note: string }[] };

interface ListBlock {
	kind: 'list';
	items: readonly string[];
	marker: 'bullet' | 'number' | 'tick';
	/** Language of sentences from the vacancy, when it is not Dutch. */
	language?: SiteLanguage;
}

export interface Field {
	label: string;
	value?: string | undefined;
}

export interface Table {
	caption: string;
	head: readonly string[];
	/** An empty cell is room to write. */
	rows: readonly (readonly string[])[];
	/** Room in every row for writing by hand. */
	isTall?: boolean;
	/** The last column is the one to write in. */
	isLastWide?: boolean;
}

export interface Section {
	title: string;
	/** Begins on a new page when printed. */
	startsPage?: boolean;
	/** Stays on one page when it fits. */
	keepsTogether?: boolean;
	blocks: readonly Block[];
}

/** One document of the kit; `file` is its name without extension. */
export interface KitDocument {
	file: string;
	title: string;
	audience: Audience;
	/** What it is for, in one or two sentences. */
	lead: string;
	/** Label and value above the text. */
	head: readonly Field[];
	sections: readonly Section[];
}

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const say = (text: string): Block => ({ kind: 'say', text });
export const note = (text: string): Block => ({ kind: 'note', text });
export const fields = (...list: readonly Field[]): Block => ({ kind: 'fields', fields: list });
export const lines = (label: string, count: number): Block => ({ kind: 'lines', label, count });
export const table = (content: Table): Block => ({ kind: 'table', table: content });
export const copy = (...paragraphs: readonly string[]): Block => ({ kind: 'copy', paragraphs });

/** A list; none when there is nothing in it. */
export const list = (
	items: readonly string[],
	marker: ListBlock['marker'] = 'bullet',
): ListBlock[] => (items.length > 0 ? [{ kind: 'list', items, marker }] : []);

/** A list of sentences from the vacancy, marked with the language in which it is written. */
export const listFromVacancy = (
	items: readonly string[],
	{ language }: { language: SiteLanguage },
	marker?: ListBlock['marker'],
): ListBlock[] => list(items, marker).map((block) => ({ ...block, language }));

/** A table to fill in by hand: high rows, and most room in the last column. */
export const worksheet = (content: Pick<Table, 'caption' | 'head' | 'rows'>): Block =>
	table({ ...content, isTall: true, isLastWide: true });

/** Rows that name something, and have empty cells under the other columns. */
export const rowsNaming = (names: readonly string[], columns: number): string[][] =>
	emptyRows(names.length, columns).map((row, index) => row.with(0, names[index] ?? ''));

/** Rows of empty cells, as many as the head has columns. */
export const emptyRows = (count: number, columns: number): string[][] =>
	Array.from({ length: count }, () => Array.from({ length: columns }, () => ''));
