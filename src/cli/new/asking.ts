import type { BoardFacts } from '#cli/new/board-facts.ts';
import type { Notebook } from '#cli/new/notebook.ts';
import type { Remark } from '#cli/new/remarks.ts';
import type { Talk } from '#cli/new/talk.ts';
import type { Path } from '#domain/path.ts';
import type { Circumstances, Values } from '#drafts/interview/question.ts';
import type { Template } from '#i18n/nl/templates/template.ts';

/** All that asking a question takes. */
export interface Asking {
	talk: Talk;
	notebook: Notebook;
	facts: BoardFacts;
	/** `yyyy-mm-dd` */
	today: string;
	/** Skips questions that have an answer already. */
	onlyOpen: boolean;
	template: Template | undefined;
	/** What the linter says of the answer at a path, or of the text below the frontmatter. */
	remarksOn: (path: Path | 'body') => Promise<readonly Remark[]>;
	/** What is wrong with an answer that was there already and keeps the vacancy back; sentences. */
	blockedAt: (path: Path) => Promise<readonly string[]>;
	/** Whether nothing says yet that everyone is welcome, whatever their sex. */
	lacksWelcome: () => Promise<boolean>;
}

/** What decides whether a question makes sense, beside the answers. */
export const circumstancesOf = ({ notebook, facts }: Asking, path: Path = []): Circumstances => ({
	others: othersThan(path, notebook),
	isAgency:
		notebook.organisation?.values['agency'] === true ||
		facts.organisations.some(
			({ slug, isAgency }) => isAgency && slug === notebook.values['organisation'],
		),
});

function othersThan(path: Path, notebook: Notebook): readonly Values[] {
	const list = typeof path.at(-1) === 'number' ? notebook.at(path.slice(0, -1)) : undefined;
	return Array.isArray(list) ? list.filter((_, index) => index !== path.at(-1)) : [];
}
