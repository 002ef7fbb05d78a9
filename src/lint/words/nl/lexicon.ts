import type { Lexicon } from '#lint/phrases/phrase.ts';
import { benefits } from '#lint/words/nl/benefits.ts';
import { company } from '#lint/words/nl/company.ts';
import { environment } from '#lint/words/nl/environment.ts';
import { growth } from '#lint/words/nl/growth.ts';
import { hours } from '#lint/words/nl/hours.ts';
import { intensifiers } from '#lint/words/nl/intensifiers.ts';
import { requirements } from '#lint/words/nl/requirements.ts';
import { role } from '#lint/words/nl/role.ts';
import { team } from '#lint/words/nl/team.ts';
import { urgency } from '#lint/words/nl/urgency.ts';
import { vocabulary } from '#lint/words/nl/vocabulary.ts';

export const dutchLexicon: Lexicon = {
	language: 'nl',
	vocabulary,
	phrases: {
		environment,
		role,
		benefits,
		requirements,
		growth,
		team,
		hours,
		company,
		urgency,
		intensifiers,
	},
};
