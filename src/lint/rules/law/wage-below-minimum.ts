import type { Vacancy } from '#domain/schema/vacancy.ts';
import { compareWage } from '#domain/wage-comparison.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports a lowest wage below the statutory minimum from 21 years. */
export const wageBelowMinimum: Rule = {
	id: 'wage-below-minimum',
	category: 'law',
	severity: 'error',
	lighter: ['warning'],
	exception: 'ground',
	law: { act: 'minimum-wage', articles: ['7', '8'] },
	source: 'https://wetten.overheid.nl/BWBR0002638',
	*check({ vacancy, today, rangeOf }, text) {
		const wage = vacancy && compareWage(vacancy, today);
		if (!wage || wage.salary.includesHolidayAllowance || wage.salary.min >= wage.floor) return;
		const isByAge = dependsOnAge(vacancy, wage.floor);
		yield {
			range: rangeOf(['salary', 'min']),
			severity: isByAge ? 'warning' : 'error',
			...text.wageBelowMinimum({ ...wage, isByAge }),
		};
	},
};

/** Lower amounts may be right for people under 21, whose minimum is lower. */
function dependsOnAge({ contract, salary }: Vacancy, floor: number): boolean {
	if (contract.type === 'apprenticeship') return true;
	return salary.max >= floor && age.test(`${salary.scale ?? ''} ${salary.stepCriteria ?? ''}`);
}

const age = /leeftijd|jeugdloon|(?<!\d)(?:1[5-9]|2[01])\s+(?:jaar|years)|(?<!\p{L})age(?!\p{L})/iu;
