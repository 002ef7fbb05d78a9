import { eitherOf } from '#domain/written/alternatives.ts';
import { smallNumber } from '#domain/written/numbers.ts';

const needless = eitherOf(
	'(?:geen|zonder) proeftijd|proeftijd (?:is er|geldt er|hebben we|kennen we) niet',
	'no (?:trial period|probation(?:ary period)?)',
);
const lasts = '(?: van|:| is| bedraagt| duurt)';

/** "De proeftijd duurt twee maanden", "de eerste maand is je proeftijd", "geen proeftijd" */
export const trial = new RegExp(
	eitherOf(
		`(?<none>${needless})`,
		`proeftijd${lasts}? (?<months>${smallNumber}) maand(?:en)?`,
		`(?<before>${smallNumber}) maand(?:en)? proeftijd`,
		`de eerste (?:(?<first>${smallNumber}) )?maand(?:en)? (?:is|zijn|gelden|geldt) (?:als )?(?:je |jouw |een |de )?proeftijd`,
	),
	'gu',
);
