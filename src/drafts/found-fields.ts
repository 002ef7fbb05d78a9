import type { WritablePath } from '#domain/path.ts';
import type { Candidate, Finder } from '#drafts/found/candidate.ts';
import { applyLinksIn } from '#drafts/found/apply-links.ts';
import { type FaultyWords, faultsAmong } from '#drafts/found/faults.ts';
import { findApplying } from '#drafts/found/applying.ts';
import { findBenefits } from '#drafts/found/benefits.ts';
import { findClosingDate } from '#drafts/found/closing-date.ts';
import { findCollectiveAgreement } from '#drafts/found/collective-agreement.ts';
import { findContract } from '#drafts/found/contract.ts';
import { findHours } from '#drafts/found/hours.ts';
import { findLanguages } from '#drafts/found/languages.ts';
import { findOpenings } from '#drafts/found/openings.ts';
import { findPapers } from '#drafts/found/papers.ts';
import { findPay } from '#drafts/found/pay.ts';
import { findPlace } from '#drafts/found/place.ts';
import { findReference } from '#drafts/found/reference.ts';
import { findRequirements } from '#drafts/found/requirements.ts';
import { findSelection } from '#drafts/found/selection.ts';
import { labelledBelow } from '#drafts/found/labelled-below.ts';
import { sentencesOf } from '#drafts/found/sentences.ts';
import { findShifts } from '#drafts/found/shifts.ts';
import { findTitle } from '#drafts/found/title.ts';
import { findTrialPeriod } from '#drafts/found/trial-period.ts';
import { findWorkplace } from '#drafts/found/workplace.ts';

/** A value for a key of a vacancy, with the words that say so. */
export interface FoundField {
	/** Keys and positions from the top of the frontmatter. */
	readonly path: WritablePath;
	readonly value: unknown;
	/** Where the words stand in the text. */
	readonly range: readonly [number, number];
	/** The words themselves, as they stand there. */
	readonly quote: string;
}

/** What a text says: what is sure, and of what is not the possibilities to choose from. */
export interface FoundFacts {
	readonly found: readonly FoundField[];
	/** Of each doubt every possibility; one possibility is all its fields together. */
	readonly unsure: readonly (readonly (readonly FoundField[])[])[];
	/** Words about a key that cannot be so, such as a day that does not exist. */
	readonly faults: readonly FaultyWords[];
}

const finders: readonly Finder[] = [
	findPlace,
	findWorkplace,
	findHours,
	findPay,
	findContract,
	findTrialPeriod,
	findCollectiveAgreement,
	findShifts,
	findRequirements,
	findLanguages,
	findOpenings,
	findPapers,
	findReference,
	findSelection,
	findBenefits,
	findApplying,
];

/**
 * Facts in running Dutch or simple English text that are sure enough to be suggested. A date without a
 * year is the first one on or after `today` (`yyyy-mm-dd`); without that it is no fact.
 */
export const fieldsInText = (text: string, today?: string): readonly FoundField[] =>
	factsInText(text, today).found;

/** The same, with what the text says in more than one way, and what cannot be so. */
export function factsInText(text: string, today?: string): FoundFacts {
	const sentences = sentencesOf(text);
	const all = [...sentences, ...labelledBelow(sentences)];
	const candidates = [
		...findTitle(sentences),
		...[...finders, findClosingDate(today)].flatMap((find) => find(all)),
		...applyLinksIn(text),
	];
	const sound = candidates.filter(({ fault }) => !fault);
	const groups = [...Map.groupBy(sound, ({ about }) => about).values()].map((group) =>
		withoutTwins(group).map((candidate) => fieldsOf(candidate, text)),
	);
	return {
		found: groups.filter((group) => group.length === 1).flat(2),
		unsure: groups.filter((group) => group.length > 1),
		faults: faultsAmong(candidates, text),
	};
}

function withoutTwins(candidates: readonly Candidate[]): Candidate[] {
	const byValues = Map.groupBy(candidates, ({ values }) => JSON.stringify(values));
	const different = [...byValues.values()].flatMap(([first]) => first ?? []);
	return different.filter((one) => !different.some((other) => one !== other && isPart(one, other)));
}

/** "een tijdelijk contract" says nothing else than "een contract van 7 maanden", only less. */
function isPart(one: Candidate, other: Candidate): boolean {
	const known = new Set(other.values.map((value) => JSON.stringify(value)));
	return one.values.every((value) => known.has(JSON.stringify(value)));
}

const fieldsOf = ({ values, range }: Candidate, text: string): FoundField[] =>
	values.map(([path, value]) => ({ path, value, range, quote: text.slice(...range) }));
