// @ts-check
/** @import { Root } from 'mdast' */
/** @import { Processor } from 'unified' */
/** @import { VFile } from 'vfile' */
/** @import { Reply } from '#cli/lint/answer-editor.ts' */
/** @import { RunReport } from '#cli/lint/lint-run.ts' */
import { resolve } from 'node:path';
import { ask } from '#editor/lint-process.mjs';

const source = 'helder';

/**
 * Reports in remark what the command reports, so that editors show it.
 *
 * @this {Processor<Root, Root, Root, Root, string>}
 */
export function helder() {
	// “Format document” would rewrite a file whose frontmatter remark takes for text.
	this.compiler = (_tree, file) => String(file);
	/**
	 * Calls back, and gives no promise: between the two the engine takes a file with an error for
	 * done, waits for it all the same, and ends without a report (unified-engine 11.2.2).
	 *
	 * @param {Root} _tree
	 * @param {VFile} file
	 * @param {() => void} next
	 */
	return (_tree, file, next) => {
		void answerOn(file).then((answer) => {
			if ('reports' in answer) for (const report of answer.reports) tell(file, report);
			else file.message(answer.failure, { source, ruleId: 'file-crash' }).fatal = true;
			next();
		});
	};
}

/**
 * A text without a name stands in no board.
 *
 * @param {VFile} file
 * @returns {Promise<Reply>}
 */
async function answerOn(file) {
	if (file.path === undefined) return { reports: [] };
	return ask({ path: resolve(file.cwd, file.path), text: String(file) });
}

/**
 * @param {VFile} file
 * @param {RunReport} report
 */
function tell(file, { ruleId, severity, message, remedy, suggestions, url, start, end, range }) {
	const [from, to] = range;
	const place = {
		start: { line: start.line, column: start.column, offset: from },
		end: { line: end.line, column: end.column, offset: to },
	};
	Object.assign(file.message(message, { source, ruleId, place }), {
		fatal: fatal[severity],
		actual: String(file).slice(from, to),
		...(remedy === null ? {} : { note: remedy }),
		...(url === null ? {} : { url }),
		...(suggestions.length === 0 ? {} : { expected: suggestions }),
	});
}

/** How remark names severities. */
const fatal = { error: true, warning: false, info: undefined };
