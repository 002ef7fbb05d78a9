import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import { smallNumber } from '#domain/written/numbers.ts';

const contract = '(?:contract|dienstverband|aanstelling|arbeidsovereenkomst|arbeidscontract)';

/** "Contract: vast" on a line of facts, and not "Contract: vast of tijdelijk". */
const label = '(?:soort )?(?:contract(?:vorm|type)?|dienstverband|aanstelling) ?: ?(?:voor )?';
const alone = '(?= ?(?:[.,;(]|$))';

const permanent = eitherOf(
	`vast ${contract}|vaste ${contract}|vaste baan|permanent contract`,
	`${contract} (?:voor |van )?onbepaalde (?:tijd|duur)`,
	`${label}(?:vast|onbepaalde tijd)${alone}`,
);

const ofFixedTerm = `${contract} (?:voor |van )?bepaalde (?:tijd|duur)`;
const oneYear = '(?:één|een|1) jaar';
const months = '(?:maanden|mnd)';
const termBehindLabel = ` ?\\((?:(?<year1>${oneYear})|(?<months1>${smallNumber}) ${months})\\)`;
const fixedTerm = eitherOf(
	`(?<year>jaar${contract})|tijdelijke? ${contract}|halfjaarcontract`,
	`${ofFixedTerm}|fixed-term contract|temporary contract`,
	`${label}(?:tijdelijk|bepaalde tijd)(?:${termBehindLabel}|${alone})`,
);
const termInBrackets = `${ofFixedTerm} ?\\((?:(?<year>${oneYear})|(?<months>${smallNumber}) ${months})\\)`;
const length = eitherOf(
	`(?<year>${contract} (?:van|voor) (?:een|één|1) jaar)`,
	`${contract} (?:van|voor) (?<months>${smallNumber}) maanden`,
	`(?<months12>${smallNumber})[ -]maanden ?${contract}`,
	`tijdelijke? ${contract} ?\\(?(?:van |voor )?(?<behind>${smallNumber}) ${months}`,
	`(?<months6>halfjaar${contract}|${contract} (?:van|voor) (?:een )?half ?jaar)`,
);

const agency = anyOf('gu', [
	/op uitzendbasis|uitzendcontract|uitzendovereenkomst/u,
	/(?:contract|dienst|dienstverband) (?:via|bij) (?:ons|het) uitzendbureau/u,
]);
const apprenticeship = anyOf('gu', [
	/bbl-(?:traject|opleiding|contract|plek|plaats|leerling)/u,
	/leerwerk(?:plek|plaats|traject|overeenkomst|contract)/u,
]);
const freelance = anyOf('gu', [
	/op freelance ?basis|zzp-opdracht|freelance-?opdracht/u,
	/als zzp(?:'er)? aan de slag/u,
]);

/** Words for contracts, by what they are; some say how long one lasts. */
export const contracts: readonly (readonly [type: string, pattern: RegExp])[] = [
	['permanent', new RegExp(permanent, 'gu')],
	['fixed-term', new RegExp(fixedTerm, 'gu')],
	['fixed-term', new RegExp(termInBrackets, 'gu')],
	['fixed-term', new RegExp(length, 'gu')],
	['on-call', /oproepcontract|(?:nul|0)[ -]?uren[ -]?contract|oproepbasis|zero-hours contract/gu],
	['agency', agency],
	['secondment', /op detacheringsbasis|detacheringscontract|detacheringsovereenkomst/gu],
	['apprenticeship', apprenticeship],
	['freelance', freelance],
];
