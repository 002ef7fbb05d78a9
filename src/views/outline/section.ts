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
	paragraphs?: readonly (string | undefined)[];
	items?: readonly string[];
}

/** A section; what is not there is left out. */
export const section = (id: string, title: string | undefined, below: Below): OutlineSection =>
	sectionAt(2, id, title, below);

/** A section that belongs to the one before it, below a heading or going on without one; none when it is empty. */
export function subsection(id: string, title: string | undefined, below: Below): OutlineSection[] {
	const made = sectionAt(3, id, title, below);
	return made.paragraphs.length + made.items.length > 0 ? [made] : [];
}

const sectionAt = (
	level: OutlineSection['level'],
	id: string,
	title: string | undefined,
	{ paragraphs = [], items = [] }: Below,
): OutlineSection => ({ id, level, title, paragraphs: present(paragraphs), items: [...items] });
