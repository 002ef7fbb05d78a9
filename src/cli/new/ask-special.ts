import { askBody } from '#cli/new/ask-body.ts';
import { askCompetencies } from '#cli/new/ask-competencies.ts';
import { askOrganisation } from '#cli/new/ask-organisation.ts';
import { askPapers } from '#cli/new/ask-papers.ts';
import { askShares } from '#cli/new/ask-shares.ts';
import type { Asking } from '#cli/new/asking.ts';

/** Questions that the schema alone cannot ask, by the path of their answer. */
export const specialQuestions: Record<string, (asking: Asking) => Promise<void>> = {
	organisation: askOrganisation,
	'tasks.share': askShares,
	'apply.cv': askPapers,
	competencies: askCompetencies,
	body: askBody,
};
