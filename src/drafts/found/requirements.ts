import { numberFrom } from '#domain/written/numbers.ts';
import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import { isExtra } from '#drafts/found/is-extra.ts';
import { education, educationLabel } from '#drafts/found/words/education.ts';
import { demandHeading } from '#drafts/found/words/demand-headings.ts';
import { experience, experienceItem, ownExperience } from '#drafts/found/words/experience.ts';

/** Finds what is asked: the lowest education, and experience. */
export const findRequirements: Finder = (sentences) => [
	...[education, educationLabel]
		.flatMap((pattern) => matchesOf(sentences, pattern))
		.flatMap(educationFrom),
	...[experience, ownExperience]
		.flatMap((pattern) => matchesOf(sentences, pattern))
		.flatMap(experienceFrom),
	...matchesOf(
		sentences.filter(({ heading }) => demandHeading.test(heading.trim())),
		experienceItem,
	).flatMap(experienceFrom),
];

const elseEducation =
	/volgt|volg je|doorgroei|betalen|vergoed|kun je|mogelijk|traject|leren|behaal|werkgever|scholen|leerlingen|studenten/;

function educationFrom({ groups, before, after, range, sentence }: Match): Candidate[] {
	const { none } = groups;
	const named = Object.entries(groups).filter(([name, value]) => value && name !== 'none');
	const level = none ? 'none' : levelOf(named.at(0));
	// "hbo of wo" and "mbo/hbo" are a choice, of which the lowest is not always meant.
	const isChoice =
		/(?:vmbo|mbo|hbo|wo|havo|vwo)(?:[ -]?\d|\+)?[- /]{0,3}(?:of |en )?$/.test(before) ||
		/(?:vmbo|mbo|hbo|wo)(?!\p{L}).{0,120} of (?:een )?$/u.test(before) ||
		/^(?:[ -]+| ?\/ ?| of )(?:mbo|hbo|wo|\d)/.test(after);
	if (!level || isChoice || elseEducation.test(before) || isExtra.test(sentence.text)) return [];
	return [{ about: 'education', values: [[['education'], level]], range }];
}

function levelOf(named: [string, string | undefined] | undefined): string | undefined {
	const [name = '', value = ''] = named ?? [];
	const kind = name.replace(/^(?:least|label)_/, '');
	if (kind === 'mbo') return `mbo-${value}`;
	if (kind === 'bachelor') return 'hbo-bachelor';
	return kind === 'ad' ? 'associate-degree' : value;
}

function experienceFrom(match: Match): Candidate[] {
	const { groups, range, sentence } = match;
	const { none, years, unit = '' } = groups;
	if (!none && (isDenied(match) || isExtra.test(sentence.text))) return [];
	const months = none ? 0 : numberFrom(years ?? '') * (/^(?:jaar|year)/.test(unit) ? 12 : 1);
	if (!Number.isInteger(months) || months > 240) return [];
	return [{ about: 'experience', values: [[['experience', 'months'], months]], range }];
}
