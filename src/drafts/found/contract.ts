import { numberFrom, smallNumber } from '#domain/written/numbers.ts';
import {
	type Candidate,
	type Finder,
	isDenied,
	type Match,
	matchesOf,
} from '#drafts/found/candidate.ts';
import type { Sentence } from '#drafts/found/sentences.ts';

const contract = '(?:contract|dienstverband|aanstelling|arbeidsovereenkomst|arbeidscontract)';

/** "Contract: vast" on a line of facts, and not "Contract: vast of tijdelijk". */
const label = '(?:soort )?(?:contract(?:vorm|type)?|dienstverband|aanstelling) ?: ?(?:voor )?';
const alone = '(?= ?(?:[.,;(]|$))';

const kinds: readonly (readonly [type: string, pattern: RegExp])[] = [
	[
		'permanent',
		new RegExp(
			`vast ${contract}|vaste ${contract}|vaste baan|${contract} (?:voor |van )?onbepaalde (?:tijd|duur)|permanent contract|${label}(?:vast|onbepaalde tijd)${alone}`,
			'gu',
		),
	],
	[
		'fixed-term',
		new RegExp(
			`(?<year>jaar${contract})|tijdelijke? ${contract}|${contract} (?:voor |van )?bepaalde (?:tijd|duur)|halfjaarcontract|fixed-term contract|temporary contract|${label}(?:tijdelijk|bepaalde tijd)(?: ?\\((?:(?<year1>(?:één|een|1) jaar)|(?<months1>${smallNumber}) (?:maanden|mnd))\\)|${alone})`,
			'gu',
		),
	],
	[
		'fixed-term',
		new RegExp(
			`${contract} (?:voor |van )?bepaalde (?:tijd|duur) ?\\((?:(?<year>(?:één|een|1) jaar)|(?<months>${smallNumber}) (?:maanden|mnd))\\)`,
			'gu',
		),
	],
	[
		'fixed-term',
		new RegExp(
			`(?<year>${contract} (?:van|voor) (?:een|één|1) jaar)|${contract} (?:van|voor) (?<months>${smallNumber}) maanden|(?<months12>${smallNumber})[ -]maanden ?${contract}|tijdelijke? ${contract} ?\\(?(?:van |voor )?(?<behind>${smallNumber}) (?:maanden|mnd)|(?<months6>halfjaar${contract}|${contract} (?:van|voor) (?:een )?half ?jaar)`,
			'gu',
		),
	],
	['on-call', /oproepcontract|(?:nul|0)[ -]?uren[ -]?contract|oproepbasis|zero-hours contract/gu],
	[
		'agency',
		/op uitzendbasis|uitzendcontract|uitzendovereenkomst|(?:contract|dienst|dienstverband) (?:via|bij) (?:ons|het) uitzendbureau/gu,
	],
	['secondment', /op detacheringsbasis|detacheringscontract|detacheringsovereenkomst/gu],
	[
		'apprenticeship',
		/bbl-(?:traject|opleiding|contract|plek|plaats|leerling)|leerwerk(?:plek|plaats|traject|overeenkomst|contract)/gu,
	],
	[
		'freelance',
		/op freelance ?basis|zzp-opdracht|freelance-?opdracht|als zzp(?:'er)? aan de slag/gu,
	],
];

const internship =
	/(?:^|\s)(?:afstudeer|meewerk)?(?:stage|stageplek|stageplaats|stageopdracht|stagiaire?|intern|internship)(?=[\s:,(]|$)/u;

/** The contract comes later, is somebody else's, or a wish. */
const later =
	/uitzicht|kans|na (?!\d{1,2}[.:])|daarna|zodra|later|verleng|perspectief|mogelijk|tweede|volgende?|collega's|vervangt|vorige|opdrachtgever|klant|abonnement|leverancier|of wil je|eerst|afhankelijk|intentie|prospect|after|eventueel|op termijn|doel/;

/** "Fulltime, parttime of oproepbasis" leaves open which it becomes. */
const choiceBefore =
	/zowel (?:als |met |een )*$|(?:full-?time|part-?time|voltijds?|deeltijds?|vast|tijdelijk|freelance|zzp|loondienst|detachering|uitzendbasis)(?: contract| dienstverband)?(?: of| en\/of|,| ?\/)(?: op)? ?$/;
const choiceAfter =
	/^[^.;]{0,30} als (?:\p{L}{1,12}[- ])?(?:freelance|zzp|zelfstandig|oproep|uitzend)|^ ?(?:of|en\/of|\/) (?:op |in |als )?(?:full-?time|part-?time|voltijds?|deeltijds?|vast|tijdelijk|freelance|zzp|loondienst|detachering)/u;

/** Finds the kind of contract, and how many months it lasts. */
export const findContract: Finder = (sentences) => [
	...internshipIn(sentences),
	...kinds.flatMap(([type, pattern]) =>
		matchesOf(sentences, pattern).flatMap((match) => contractFrom(type, match)),
	),
];

/** Only the title says that the job itself is an internship. */
function internshipIn(sentences: readonly Sentence[]): Candidate[] {
	const title = sentences.find(({ isHeading }) => isHeading);
	const found = title && internship.exec(title.text);
	if (!title || !found) return [];
	const start = found.index + (found[0].length - found[0].trimStart().length);
	return [
		contractWith({ type: 'internship' }, title.rangeOf(start, found.index + found[0].length)),
	];
}

function contractFrom(type: string, match: Match): Candidate[] {
	const { sentence, before, after, range, groups } = match;
	if (isDenied(match) || choiceBefore.test(before) || choiceAfter.test(after)) return [];
	const around = type === 'permanent' ? `${before} ${after.slice(0, 40)}` : before.slice(-25);
	if (later.test(around) || /\?\s*$/.test(sentence.text)) return [];
	const { months12, behind, months6 } = groups;
	const year = groups['year'] ?? groups['year1'];
	const count = groups['months'] ?? groups['months1'] ?? months12 ?? behind;
	if (months6) return [contractWith({ type, months: 6 }, range)];
	if (year) return [contractWith({ type, months: 12 }, range)];
	const number = count === undefined ? undefined : numberFrom(count);
	if (number !== undefined && !(Number.isInteger(number) && number > 0)) return [];
	return [contractWith(number === undefined ? { type } : { type, months: number }, range)];
}

const contractWith = (
	fields: Readonly<Record<string, unknown>>,
	range: Candidate['range'],
): Candidate => ({
	about: 'contract',
	values: Object.entries(fields).map(([key, value]) => [['contract', key], value] as const),
	range,
});
