import type { Mention } from '#lint/core/mentions.ts';
import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';

const demandKeys = ['title', 'mustHaves', 'niceToHaves', 'bonus', 'apply'];

const address = wordPattern([
	/je|jij|jou|jouw|u|jullie|iemand/u,
	/(?:ideaal|geschikt|bedoeld) voor/u,
	/kandidaat|kandidaten|\p{L}{0,7}leeftijd|sollicit\p{L}{1,10}|(?:wij|we) (?:vragen|verwachten)|gevraagd/u,
	/(?:maximum|minimum) age/u,
	/age (?:limit|range)/u,
	/you|your|candidates?|applicants?|someone|somebody|anyone|anybody|apply/u,
]);
const sought = wordPattern([/(?:zoek|zoekt|zoeken|gezocht|seek|seeking|wanted|looking for)/u]);
const served = eitherOf(
	'kinderen|jongeren|jongens|meisjes|leerlingen|studenten|scholieren|gezinnen',
	'volwassenen|ouderen|inwoners|bewoners|cliënten|patiënten|doelgroep',
	'klanten|gasten|bezoekers|deelnemers|reizigers|leden',
);

const others = wordPattern([
	...patternsOf(`\\p{L}{0,20}${served}`),
	/mensen met|collega's|teams?|organisatie|bedrijf|gebouw|pand|machines?|auto's/u,
	/voertuigen|woningen|huizen|installaties|bestaa[nt]|bestaat|garantie|looptijd|pensioen/u,
	/colleagues|customers|children|clients|patients|residents|students|pupils|guests/u,
	/visitors|travellers|families|adults|young people|members|company|organi[sz]ation/u,
	/building|pension|warranty/u,
]);
const pay = wordPattern([
	/(?:uur|maand|basis|jeugd|start|minimum)?loon|salaris|schaal|inschaling|ingeschaald|verdien\p{L}{0,4}|salary|pay|wage/u,
]);

const works = wordPattern([
	/(?:er|wij|we|hier|bij ons) (?:werken|zijn|werkt)|bestaat uit|bestaan uit|naast/u,
]);

const serves = wordPattern([
	/begeleid\p{L}{0,2}|coacht?|helpt?|bemiddelt?|plaatst?|adviseert?|coach(?:es|ing)?|help(?:s|ing)?/u,
]);

/** Whether an age or a number of years in a sentence is asked of the reader, not of clients or pay. */
export function isAboutCandidate(mention: Mention): boolean {
	const { block, before, sentence, match } = mention;
	if (/^(?:jong|young)/.test(match[0])) return !isServed(before) && !hasWord(before, works);
	if (hasWord(sentence, pay) || sentence.includes('€')) return false;
	if (hasWord(before, sought)) return true;
	const isDemand = demandKeys.includes(String(block.path?.[0]));
	return (
		(isDemand || isWholeItem(mention) || hasWord(sentence, address)) && !hasWord(before, others)
	);
}

/** “Minimaal 18 jaar” in a list: an item that says no more is one of the demands. */
const isWholeItem = ({ block, before, after }: Mention): boolean =>
	block.kind === 'item' && before.trim() === '' && /^\s*(?:$|[,.;(])/.test(after);

/** Whether the words before say that the work is for those who are named next. */
export const isServed = (before: string): boolean => hasWord(before, serves);
