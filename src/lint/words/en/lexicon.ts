import type { Lexicon } from '#lint/phrases/phrase.ts';
import { offers } from '#lint/words/en/benefits/offers.ts';
import { place } from '#lint/words/en/benefits/place.ts';
import { benefits } from '#lint/words/en/benefits.ts';
import { mission } from '#lint/words/en/company/mission.ts';
import { praise } from '#lint/words/en/company/praise.ts';
import { company } from '#lint/words/en/company.ts';
import { environment } from '#lint/words/en/environment.ts';
import { guidance } from '#lint/words/en/growth/guidance.ts';
import { support } from '#lint/words/en/growth/support.ts';
import { growth } from '#lint/words/en/growth.ts';
import { hours } from '#lint/words/en/hours.ts';
import { opinions } from '#lint/words/en/intensifiers/opinions.ts';
import { intensifiers } from '#lint/words/en/intensifiers.ts';
import { requirements } from '#lint/words/en/requirements.ts';
import { looseTasks } from '#lint/words/en/role/loose-tasks.ts';
import { manner } from '#lint/words/en/role/manner.ts';
import { slogans } from '#lint/words/en/role/slogans.ts';
import { role } from '#lint/words/en/role.ts';
import { belonging } from '#lint/words/en/team/belonging.ts';
import { team } from '#lint/words/en/team.ts';
import { soon } from '#lint/words/en/urgency/soon.ts';
import { urgency } from '#lint/words/en/urgency.ts';
import { vocabulary } from '#lint/words/en/vocabulary.ts';

export const englishLexicon: Lexicon = {
	language: 'en',
	vocabulary,
	phrases: {
		environment,
		role: [...role, ...slogans, ...looseTasks, ...manner],
		benefits: [...benefits, ...offers, ...place],
		requirements,
		growth: [...growth, ...support, ...guidance],
		team: [...team, ...belonging],
		hours,
		company: [...company, ...mission, ...praise],
		urgency: [...urgency, ...soon],
		intensifiers: [...intensifiers, ...opinions],
	},
};
