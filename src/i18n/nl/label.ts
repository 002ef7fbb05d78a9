import type { LabelText } from '#domain/label-criteria.ts';

/** What the parts of the label are called. */
export const labelText: LabelText = {
	criteria: {
		pay: 'Loon',
		roster: 'Rooster',
		'extra-hours': 'Overwerk en toeslagen',
		contract: 'Contract',
		requirements: 'Eisen',
		selection: 'Procedure',
		reply: 'Antwoord',
		start: 'Inwerken en doorgroeien',
		honesty: 'Wat lastig is',
		privacy: 'Privacy',
	},
	facts: {
		'pay-amount': { present: 'het bedrag', missing: 'wat je verdient' },
		'pay-basis': {
			present: 'bij hoeveel uur het bedrag hoort',
			missing: 'bij hoeveel uur het bedrag hoort',
		},
		'pay-steps': {
			present: 'waar je begint in de schaal',
			missing: 'waar je begint in de schaal',
		},
		'pay-holiday': { present: 'het vakantiegeld', missing: 'hoeveel vakantiegeld erbij komt' },
		'roster-times': { present: 'de dagen en tijden', missing: 'op welke dagen en tijden je werkt' },
		'roster-notice': {
			present: 'hoe lang vooraf je je rooster weet',
			missing: 'hoe lang vooraf je je rooster weet',
		},
		'roster-say': {
			present: 'of je kunt ruilen of zelf roostert',
			missing: 'of je kunt ruilen of zelf roostert',
		},
		overtime: {
			present: 'overwerk en wat je ervoor krijgt',
			missing: 'of je overwerkt, en wat je ervoor krijgt',
		},
		reachability: {
			present: 'of je bereikbaar moet zijn buiten werktijd',
			missing: 'of je bereikbaar moet zijn buiten werktijd, en wat je ervoor krijgt',
		},
		allowances: {
			present: 'de toeslagen',
			missing: 'welke toeslagen er zijn, of dat er geen zijn',
		},
		'contract-term': {
			present: 'soort en duur van het contract',
			missing: 'hoe lang het contract duurt',
		},
		trial: { present: 'de proeftijd', missing: 'hoe lang de proeftijd duurt, of dat er geen is' },
		'collective-agreement': { present: 'de cao', missing: 'welke cao geldt, of dat er geen is' },
		'few-must-haves': { present: 'hooguit vijf eisen', missing: 'hooguit vijf eisen' },
		'split-requirements': {
			present: 'wat moet en wat mooi meegenomen is',
			missing: 'wat geen eis is: wat mooi meegenomen is of wat je hier leert',
		},
		'selection-steps': { present: 'de stappen', missing: 'welke stappen de procedure heeft' },
		'selection-days': {
			present: 'hoe snel elke stap volgt',
			missing: 'binnen hoeveel werkdagen elke stap volgt',
		},
		'practical-step': {
			present: 'een stap waarin je het werk doet',
			missing: 'een stap waarin je een stukje van het werk doet',
		},
		'reply-term': {
			present: 'wanneer je antwoord krijgt',
			missing: 'binnen hoeveel werkdagen je antwoord krijgt',
		},
		onboarding: { present: 'hoe je wordt ingewerkt', missing: 'hoe je wordt ingewerkt' },
		growth: { present: 'hoe je kunt doorgroeien', missing: 'hoe je kunt doorgroeien' },
		challenges: {
			present: 'wat er lastig is aan het werk',
			missing: 'wat er lastig is aan het werk',
		},
		targets: { present: 'waarop je wordt beoordeeld', missing: 'waarop je wordt beoordeeld' },
		retention: {
			present: 'hoe lang je gegevens blijven',
			missing: 'hoe lang je gegevens blijven',
		},
		data: {
			present: 'welke gegevens nodig zijn en wie ze leest',
			missing: 'welke gegevens nodig zijn en wie ze leest',
		},
	},
};
