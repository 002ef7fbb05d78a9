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

/**
 * Whether headings name different jobs, each with a text of its own: then these are vacancies apart. Headings of
 * one rank do so by themselves; of the first line of a plain text nobody knows the rank, so there hours have to tell.
 */
export function tellsOfSeveralJobs(story: Root): boolean {
	const children = beforeOthers(story.children);
	const jobs = children.flatMap((block, index): Job[] => {
		if (block.type !== 'heading') return [];
		const name = jobNamed(plainText(block));
		const { depth } = block;
		const isLong = textBelow(children, index).length >= shortestVacancy;
		return name && isLong ? [{ name, depth, index }] : [];
	});
	const withHours = jobs.filter(({ index }, at) =>
		weeklyHours.test(textOf(children.slice(index, jobs[at + 1]?.index))),
	);
	return [...Map.groupBy(jobs, ({ depth }) => depth).values(), withHours].some(areDifferent);
}

interface Job {
	name: string;
	depth: number;
	/** Of its heading. */
	index: number;
}

const areDifferent = (jobs: readonly Job[]): boolean =>
	new Set(jobs.map(({ name }) => name)).size > 1;

const weeklyHours = /\d ?(?:uur|hours?|fte)(?!\p{L})/iu;

const textOf = (blocks: Root['children']): string => blocks.map(plainText).join(' ');

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

/** What stands from a heading up to the next that stands as high. */
function textBelow(children: Root['children'], at: number): string {
	const heading = children[at];
	const rank = heading?.type === 'heading' ? heading.depth : 0;
	const rest = children.slice(at + 1);
	const end = rest.findIndex((block) => block.type === 'heading' && block.depth <= rank);
	return textOf(rest.slice(0, end < 0 ? rest.length : end));
}
