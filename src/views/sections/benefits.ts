import type { Dictionary } from '#i18n/dictionary.ts';
import type { Benefits } from '#domain/schema/benefits.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** One benefit with its amounts. */
export interface Benefit {
	label: string;
	values: string[];
}

/** What the work gives beside its pay. */
export interface BenefitsView {
	title: string;
	named: Benefit[];
	other: readonly string[];
}

/** Benefits by name, and what else there is; travel and work at home among them. */
export function benefitsView({ vacancy, dictionary }: Subject): BenefitsView {
	const { ui, format } = dictionary;
	const { benefits = {}, workplace } = vacancy;
	const all: Benefit[] = [
		{ label: ui['benefits.travel'], values: travelTexts(benefits, dictionary) },
		{
			label: ui['benefits.homeAllowance'],
			values: present([
				workplace.allowance
					? ui['benefits.perHomeDay'](format.eurosAndCents(workplace.allowance))
					: undefined,
			]),
		},
		{ label: ui['benefits.training'], values: trainingTexts(benefits, dictionary) },
		{
			label: ui['benefits.leave'],
			values: present([
				benefits.leaveDays
					? ui['benefits.leaveDays'](format.number(benefits.leaveDays))
					: undefined,
			]),
		},
		{ label: ui['benefits.pension'], values: present([benefits.pension]) },
	];
	return {
		title: ui['benefits.title'],
		named: all.filter(({ values }) => values.length > 0),
		other: benefits.other ?? [],
	};
}

function travelTexts({ travel }: Benefits, { ui, format }: Dictionary): string[] {
	return present([
		travel?.perKilometre
			? ui['benefits.perKilometre'](format.eurosAndCents(travel.perKilometre))
			: undefined,
		travel?.publicTransportPercent
			? ui['benefits.publicTransport'](format.percent(travel.publicTransportPercent))
			: undefined,
		travel?.note,
	]);
}

function trainingTexts({ training }: Benefits, { ui, format }: Dictionary): string[] {
	return present([
		training?.budget ? ui['benefits.trainingBudget'](format.euros(training.budget)) : undefined,
		training?.hours ? ui['benefits.trainingHours'](format.number(training.hours)) : undefined,
		training?.note,
	]);
}
