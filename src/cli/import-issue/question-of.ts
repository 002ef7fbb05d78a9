import type { RunReport } from '#cli/lint/lint-run.ts';
import { parseFrontmatter, rangeOfValue } from '#content/frontmatter.ts';
import { issueFields, type IssueField } from '#drafts/issue/issue-fields.ts';
import { labelOf } from '#drafts/issue/issue-form.ts';

/** Finds for a report the question of the form whose answer it is about, by its place in the file. */
export function questionsIn(source: string): (report: RunReport) => string | undefined {
	const frontmatter = parseFrontmatter(source);
	if (!frontmatter) return () => undefined;
	const holds = ({ path }: IssueField, at: number): boolean => {
		const [start, end] = rangeOfValue(frontmatter, path);
		return start <= at && at < end;
	};
	return ({ range: [at] }) => {
		const field = issueFields.find((asked) =>
			asked.kind === 'story' ? at >= frontmatter.bodyStart : at > 0 && holds(asked, at),
		);
		return field && labelOf(field);
	};
}
