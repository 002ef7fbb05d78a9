/** A text as its frontmatter, without the lines around it, and what stands below. */
export interface TextParts {
	/** Undefined for a text that does not begin with one. */
	yaml: string | undefined;
	body: string;
	/** Offset of the body in the text. */
	bodyStart: number;
}

const opening = /^---[ \t]*\n((?:(?!---[ \t]*(?:\n|$)).*\n)*)---[ \t]*(?:\n|$)/;

/** Cuts a text with `\n` at the end of its lines in two. */
export function partsOf(text: string): TextParts {
	const [opened, yaml] = opening.exec(text) ?? [];
	const bodyStart = opened?.length ?? 0;
	return { yaml, body: text.slice(bodyStart), bodyStart };
}
