import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import { writtenEuros } from '#domain/written/euros.ts';

/** "25 vakantiedagen" */
export const leave = anyOf('gu', [
	/(?<days>\d{2})(?: \p{L}{1,15}){0,2} (?:vakantie|verlof)dagen/u,
	/(?<behind>\d{2}) (?:days of (?:leave|holiday)|holidays|vacation days)/u,
]);

/** "€ 0,23 per kilometer", "23 cent per kilometer" */
export const perKilometre = anyOf('gu', [
	/€ ?(?<euros>0[.,]\d{2}) ?(?:euro )?(?:netto )?(?:per|\/) ?(?:km|kilometer)/u,
	/(?<cents>\d{2}) (?:cent|eurocent) per (?:km|kilometer)/u,
]);

const transport = '(?:ov|openbaar vervoer)';

/** "100% vergoeding van je ov", "het openbaar vervoer wordt volledig vergoed" */
export const publicTransport = new RegExp(
	eitherOf(
		`(?<percent>\\d{2,3}) ?% (?:vergoeding (?:van )?(?:je |het |de )?${transport}(?!\\p{L})|${transport}-?(?:vergoeding)?(?!\\p{L}))`,
		`${transport}(?:-kosten|-reiskosten)?(?: wordt| worden| is| krijg je)? (?:(?<all>volledig)|(?<behind>\\d{2,3}) ?%) vergoed`,
		`(?<whole>volledige) (?:vergoeding (?:van )?(?:alle |je |het |de )?${transport}|ov-vergoeding)`,
	),
	'gu',
);

const budget = '(?:opleidings|studie|scholings|trainings|ontwikkel|leer)budget';

/** "een opleidingsbudget van € 1.000 per jaar" */
export const trainingBudget = new RegExp(
	eitherOf(
		`${budget}(?: van|:)? € ?(?<euros>${writtenEuros}) (?:per|elk) jaar`,
		`€ ?(?<before>${writtenEuros}) ${budget} per jaar`,
		`€ ?(?<between>${writtenEuros}) per jaar ${budget}`,
	),
	'gu',
);
