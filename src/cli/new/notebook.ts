import { valueAt } from '#content/value-at.ts';
import type { Path } from '#domain/path.ts';
import type { Values } from '#drafts/interview/question.ts';
import { withValue } from '#drafts/interview/values.ts';

/** What was answered so far; it outlives a conversation that is broken off. */
export class Notebook {
	values: Values;
	body: string;
	/** Answers that stand there already, by the same keys: Enter takes them. */
	suggestions: Values = {};
	/** What is usual in this kind of work, by the same keys: taken only by who says so. */
	usual: Values = {};
	/** Paths that were answered along with another one: asking them again would be odd. */
	readonly along = new Set<string>();
	/** An employer that has no file yet. */
	organisation: { slug: string; values: Values } | undefined;

	constructor(values: Values, body: string) {
		this.values = values;
		this.body = body;
	}

	at(path: Path): unknown {
		return valueAt(this.values, path);
	}

	/** Nothing within an item of a list: those are proposed as a whole, and may have been declined. */
	suggestedAt(path: Path): unknown {
		if (path.some((part) => typeof part === 'number')) return undefined;
		return valueAt(this.suggestions, path);
	}

	/** Nothing within an item of a list, as with `suggestedAt`. */
	usualAt(path: Path): unknown {
		if (path.some((part) => typeof part === 'number')) return undefined;
		return valueAt(this.usual, path);
	}

	set(path: Path, value: unknown): void {
		this.values = withValue(this.values, path, value);
	}
}
