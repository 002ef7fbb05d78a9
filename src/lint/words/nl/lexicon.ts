import type { Lexicon } from '#lint/phrases/phrase.ts';
import { benefits } from '#lint/words/nl/benefits.ts';
import { company } from '#lint/words/nl/company.ts';
import { companyClaims } from '#lint/words/nl/company-claims.ts';
import { companyManner } from '#lint/words/nl/company-manner.ts';
import { companyPraise } from '#lint/words/nl/company-praise.ts';
import { companyPride } from '#lint/words/nl/company-pride.ts';
import { employerPromises } from '#lint/words/nl/employer-promises.ts';
import { environment } from '#lint/words/nl/environment.ts';
import { growth } from '#lint/words/nl/growth.ts';
import { hours } from '#lint/words/nl/hours.ts';
import { idioms } from '#lint/words/nl/idioms.ts';
import { intensifiers } from '#lint/words/nl/intensifiers.ts';
import { judgements } from '#lint/words/nl/judgements.ts';
import { offerPromises } from '#lint/words/nl/offer-promises.ts';
import { offers } from '#lint/words/nl/offers.ts';
import { attitudes } from '#lint/words/nl/requirements/attitudes.ts';
import { competences } from '#lint/words/nl/requirements/competences.ts';
import { drive } from '#lint/words/nl/requirements/drive.ts';
import { labels } from '#lint/words/nl/requirements/labels.ts';
import { manners } from '#lint/words/nl/requirements/manners.ts';
import { minds } from '#lint/words/nl/requirements/minds.ts';
import { traits } from '#lint/words/nl/requirements/traits.ts';
import { will } from '#lint/words/nl/requirements/will.ts';
import { withPeople } from '#lint/words/nl/requirements/with-people.ts';
import { workingStyle } from '#lint/words/nl/requirements/working-style.ts';
import { figures } from '#lint/words/nl/role/figures.ts';
import { freedom } from '#lint/words/nl/role/freedom.ts';
import { looseTasks } from '#lint/words/nl/role/loose-tasks.ts';
import { neverDull } from '#lint/words/nl/role/never-dull.ts';
import { promises } from '#lint/words/nl/role/promises.ts';
import { weight } from '#lint/words/nl/role/weight.ts';
import { work } from '#lint/words/nl/role/work.ts';
import { slogans } from '#lint/words/nl/slogans.ts';
import { team } from '#lint/words/nl/team.ts';
import { urgency } from '#lint/words/nl/urgency.ts';
import { vocabulary } from '#lint/words/nl/vocabulary.ts';

export const dutchLexicon: Lexicon = {
	language: 'nl',
	vocabulary,
	phrases: {
		environment,
		role: [...work, ...weight, ...freedom, ...promises, ...figures, ...neverDull, ...looseTasks],
		benefits: [...benefits, ...offers, ...offerPromises],
		requirements: [
			...drive,
			...workingStyle,
			...withPeople,
			...labels,
			...traits,
			...competences,
			...manners,
			...idioms,
			...attitudes,
			...will,
			...minds,
		],
		growth,
		team: [...team, ...employerPromises],
		hours,
		company: [...company, ...companyPraise, ...companyClaims, ...companyPride, ...companyManner],
		urgency,
		intensifiers: [...intensifiers, ...slogans, ...judgements],
	},
};
