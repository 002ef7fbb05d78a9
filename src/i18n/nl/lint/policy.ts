import type { LabelFactId } from '#domain/label-criteria.ts';
import type { LawArticles } from '#domain/lint-terms.ts';
import { labelText } from '#i18n/nl/label.ts';

const acts: Record<LawArticles['act'], string> = {
	'civil-code': 'het Burgerlijk Wetboek',
	'minimum-wage': 'de Wet minimumloon',
	placement: 'de Waadi',
	'working-hours': 'de Arbeidstijdenwet',
};

const articlesOf = ({ act, articles }: LawArticles): string =>
	`artikel ${articles.join(' en ')} van ${acts[act]}`;

/** More than these is a list that nobody finishes. */
const mostNamed = 4;

/** Sentences on what a board asks in `site.yml`, and on exceptions. */
export const policyText = {
	exceptionExpired: (rule: string, until: string) => ({
		message: `De uitzondering op “${rule}” gold tot en met ${until}.`,
		remedy:
			'Los op wat de regel meldt, of kies een nieuwe einddatum en controleer of de reden nog klopt.',
	}),
	exceptionNever: (rule: string) => ({
		message: `Op “${rule}” kan in een vacature geen uitzondering.`,
		remedy: 'Haal de uitzondering weg en los op wat de regel meldt.',
	}),
	exceptionOtherArticle: (rule: string, named: string, law: LawArticles) => ({
		message: `De reden noemt ${named}. De regel “${rule}” gaat over ${articlesOf(law)}.`,
		remedy:
			'Lees na of dit artikel de uitzondering toestaat. Is het van een besluit of cao, noem die dan erbij.',
	}),
	exceptionTooLong: (rule: string, until: string, latest: string) => ({
		message: `De uitzondering op “${rule}” loopt tot en met ${until}. Een uitzondering duurt hooguit een jaar.`,
		remedy: `Kies een einddatum tot en met ${latest}. Dan kijkt iemand of de reden nog klopt.`,
	}),
	exceptionUnknownForm: (rules: readonly string[]) => ({
		message: 'Deze opmerking begint met “helder”, maar is geen uitzondering die Helder kent.',
		remedy: `Schrijf boven de alinea: “<!-- helder-disable-next ${rules.join(', ') || 'naam-van-de-regel'}: je reden (tot jjjj-mm-dd) -->”.`,
	}),
	exceptionWithoutGround: (rule: string) => ({
		message: `“${rule}” gaat over de wet. De reden bij deze uitzondering noemt geen wet.`,
		remedy:
			'Noem de wet of cao die het toestaat, met het artikel. Is die er niet, los dan op wat de regel meldt.',
	}),
	exceptionUnknownRule: (rule: string, nearest: string | undefined) => ({
		message: `Er is geen regel “${rule}”.`,
		remedy: nearest
			? `Bedoel je “${nearest}”? Neem de naam over uit de melding.`
			: 'Neem de naam over uit de melding waarvoor je een uitzondering maakt.',
	}),
	exceptionUnused: (rule: string) => ({
		message: `De regel “${rule}” meldt hier niets.`,
		remedy: 'Haal deze uitzondering weg.',
	}),
	exceptionWithoutReason: (rule: string) => ({
		message: `Bij de uitzondering op “${rule}” staat niet waarom.`,
		remedy: 'Schrijf na de dubbele punt of bij “reason” een zin die een kandidaat begrijpt.',
	}),
	labelTooLow: (
		grade: string,
		score: number,
		minimum: string,
		missing: readonly LabelFactId[],
	) => ({
		message: `Deze vacature haalt label ${grade}, met ${score} van de 100 punten. Dit bord vraagt minstens label ${minimum}.`,
		remedy: `Schrijf erbij: ${missing
			.slice(0, mostNamed)
			.map((fact) => labelText.facts[fact].missing)
			.join('; ')}.`,
	}),
	openLongerThanBoard: (days: number, limit: number) => ({
		message: `Deze vacature staat ${days} dagen open. Dit bord vraagt hooguit ${limit} dagen.`,
		remedy: 'Sluit de vacature, of plaats haar opnieuw als het werk is veranderd.',
	}),
	severityUnknownRule: (rule: string, nearest: string | undefined) =>
		`Bij “severity” staat “${rule}”, maar die regel is er niet. ${
			nearest ? `Bedoel je “${nearest}”?` : 'Met npm run explain zie je alle regels.'
		}`,
	ownPhrase: (words: string, reason: string, instead: string | undefined) => ({
		message: `“${words}” wil dit bord niet: ${reason.replace(/\.$/, '')}.`,
		remedy: instead ? `Schrijf liever: ${instead.replace(/\.$/, '')}.` : 'Zeg het anders.',
	}),
};
