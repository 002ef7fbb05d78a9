import { present } from '#views/sentences.ts';

/** One heading of a vacancy with what stands below it, as plain text. */
export interface OutlineSection {
	/** Anchor on the page of the part that it stands in; parts with subheadings come more than once. */
	id: string;
	/** 3 when it belongs to the section before it. */
	level: 2 | 3;
	/** Undefined where the text goes on without a heading. */
	title: string | undefined;
	paragraphs: string[];
	/** A list below the paragraphs. */
	items: string[];
}

interface Below {
	level?: 2 | 3;
	paragraphs?: readonly (string | undefined)[];
	items?: readonly string[];
}

/** A section; what is not there is left out. */
export const section = (
	id: string,
	title: string | undefined,
	{ level = 2, paragraphs = [], items = [] }: Below,
): OutlineSection => ({
	id,
	level,
	title,
	paragraphs: present(paragraphs),
	items: [...items],
});

/** A section below a heading of the section before it; none when nothing stands below it. */
export const subsection = (
	id: string,
	title: string,
	below: Omit<Below, 'level'>,
): OutlineSection[] => {
	const made = section(id, title, { ...below, level: 3 });
	return made.paragraphs.length + made.items.length > 0 ? [made] : [];
};
