import type { Lexicon } from '#lint/phrases/phrase.ts';
import { benefits } from '#lint/words/en/benefits.ts';
import { company } from '#lint/words/en/company.ts';
import { environment } from '#lint/words/en/environment.ts';
import { growth } from '#lint/words/en/growth.ts';
import { hours } from '#lint/words/en/hours.ts';
import { intensifiers } from '#lint/words/en/intensifiers.ts';
import { requirements } from '#lint/words/en/requirements.ts';
import { role } from '#lint/words/en/role.ts';
import { team } from '#lint/words/en/team.ts';
import { urgency } from '#lint/words/en/urgency.ts';
import { vocabulary } from '#lint/words/en/vocabulary.ts';

export const englishLexicon: Lexicon = {
	language: 'en',
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
