import type { Root } from 'mdast';
import { anyOf } from '#domain/written/alternatives.ts';
import { plainText } from '#content/plain-text.ts';
import { isJob } from '#drafts/found/job-words.ts';
import { jobTitleIn } from '#drafts/found/job-title.ts';
import { keyOfLabel } from '#drafts/import/list-key.ts';

/** In words; longer headings are sentences about a job. */
const longestName = 8;
/** In characters; less is a link to another page, and no vacancy. */
const shortestVacancy = 100;

/** Who does the job, and not the trade: “Verkoop” and “Technisch interview” are no vacancies. */
const somebody =
	/(?:er|eur|ist|aar|ent|ant|kundige|verzorgende|kracht|hulp|kok|chef|technicus|man|pedicure)(?:s|en)?(?:\(\p{L}{1,4}\))?(?!\p{L})/iu;

/** Whether headings of one rank name different jobs, each with a text of its own: then these are vacancies apart. */
export function tellsOfSeveralJobs(story: Root): boolean {
	const children = beforeOthers(story.children);
	const jobs = children.flatMap((block, index) => {
		if (block.type !== 'heading') return [];
		const name = jobNamed(plainText(block));
		const { depth } = block;
		return name && textBelow(children, index) >= shortestVacancy ? [{ name, depth }] : [];
	});
	return Map.groupBy(jobs, ({ depth }) => depth)
		.values()
		.some((same) => new Set(same.map(({ name }) => name)).size > 1);
}

/** Below the vacancy a page often shows others: “Andere vacatures”. */
function beforeOthers(children: Root['children']): Root['children'] {
	const end = children.findIndex(
		(block) => block.type === 'heading' && others.test(plainText(block)),
	);
	return end < 0 ? children : children.slice(0, end);
}
const others = anyOf('iu', [
	/(?:andere|meer|overige|vergelijkbare|soortgelijke) (?:\p{L}+ )?(?:vacatures|functies|banen)/u,
	/(?:other|more|related|similar) (?:\p{L}+ )?(?:vacancies|jobs)/u,
	/gerelateerde vacatures|^bekijk ook/u,
]);

function jobNamed(heading: string): string | undefined {
	if (heading.split(/\s+/).length > longestName || keyOfLabel(heading)) return undefined;
	const name = jobTitleIn(heading);
	return name !== undefined && isJob(name) && somebody.test(name) ? name.toLowerCase() : undefined;
}

/** Characters from a heading up to the next that stands as high. */
function textBelow(children: Root['children'], at: number): number {
	const heading = children[at];
	const rank = heading?.type === 'heading' ? heading.depth : 0;
	const rest = children.slice(at + 1);
	const end = rest.findIndex((block) => block.type === 'heading' && block.depth <= rank);
	return rest
		.slice(0, end < 0 ? rest.length : end)
		.reduce((sum, block) => sum + plainText(block).length, 0);
}
