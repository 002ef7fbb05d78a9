import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What employers offer, and how they praise it. */
export const offers: Vocabulary = {
	generous: [
		'royale?|riante?|ruime?|mooie?|goede?|aantrekkelijke?|prima|gunstige?|uitstekende?|leuke?',
		'flinke?|fijne?|lekkere?|interessante?|toffe?|uitgebreide?|nette?|dikke?|vette?|stevige?|gave?',
		'prachtige?|sterke?|boeiende?|geweldige?|fantastische?|heerlijke?|prettige?|lucratieve?',
	],
	thorough: [
		'goede?|grondige?|uitgebreide?|gedegen|persoonlijke?|intensieve?|degelijke?|volledige?',
		'uitstekende?|optimale?|prettige?|professionele?|juiste|ruime?|deskundige?|warme?|fijne?|nodige',
		'duidelijke?|heldere?|gestructureerde?|zorgvuldige?|stevige?|sterke?|vlotte?|prima|voldoende',
		'continue',
	],
	guidance: [
		'begeleiding|ondersteuning|steun|support|hulp|coaching|training|scholing|bijscholing',
		'inwerking|inwerkperiode|inwerktraject|introductie',
	],
	room: ['ruimte|vrijheid|kans|kansen|mogelijkheid|mogelijkheden|gelegenheid'],
	grow: [
		'groeien|doorgroeien|leren|bijleren|ontwikkelen|ontplooien|professionaliseren|specialiseren',
		'verbreden|verdiepen',
	],
};
