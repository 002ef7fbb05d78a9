import { Document, isPair, isScalar, visit } from 'yaml';
import { vacancySchema } from '#domain/schema/vacancy.ts';

/** A vacancy in the making: what is known so far, and nothing else. */
export interface Draft {
	/** Frontmatter as far as it is known; required keys may be missing, values may be wrong. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Markdown below the frontmatter. */
	readonly body: string;
}

/**
 * A draft as the text of a file: keys in the order of the schema, dates and times in quotes; `remarks`
 * are comments by path (`salary`, `salary.min`), such as where a value came from.
 */
export function vacancyFile(
	{ values, body }: Draft,
	remarks: Readonly<Record<string, string>> = {},
): string {
	const document = new Document(inOrder(values));
	visit(document, {
		Scalar(_, node) {
			if (isScalar(node) && typeof node.value === 'string' && /^\d/.test(node.value))
				node.type = 'QUOTE_DOUBLE';
		},
		Pair(_, pair, parents) {
			const path = [...parents.filter(isPair), pair].map(({ key }) => String(key)).join('.');
			const remark = remarks[path];
			if (remark !== undefined && isScalar(pair.key)) pair.key.commentBefore = ` ${remark}`;
		},
	});
	return `---\n${document.toString({ lineWidth: 0 })}---\n${body.trim()}\n`;
}

const inOrder = (values: Draft['values']): Record<string, unknown> =>
	Object.fromEntries(
		[...new Set([...Object.keys(vacancySchema.shape), ...Object.keys(values)])]
			.filter((key) => values[key] !== undefined)
			.map((key) => [key, values[key]]),
	);
