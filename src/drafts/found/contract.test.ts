import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

test.each<[string, object]>([
	[
		'Je krijgt een jaarcontract met uitzicht op vast.',
		{ 'contract.type': 'fixed-term', 'contract.months': 12 },
	],
	['Een tijdelijk contract van 7 maanden', { 'contract.type': 'fixed-term', 'contract.months': 7 }],
	[
		'Je start met een contract van een jaar',
		{ 'contract.type': 'fixed-term', 'contract.months': 12 },
	],
	[
		'Dienstverband: Tijdelijk (1 jaar) met uitzicht op vast',
		{ 'contract.type': 'fixed-term', 'contract.months': 12 },
	],
	['Je krijgt meteen een vast contract', { 'contract.type': 'permanent' }],
	['Je werkt op oproepbasis', { 'contract.type': 'on-call' }],
	['# Meewerkstage communicatie', { 'contract.type': 'internship' }],
	['Met een proeftijd van één maand', { 'contract.trialMonths': 1 }],
	['Er is geen proeftijd', { 'contract.trialMonths': 0 }],
	['De proeftijd duurt drie maanden.', { 'contract.trialMonths': 3 }],
	['De eerste maand is je proeftijd', { 'contract.trialMonths': 1 }],
	['De eerste twee maanden gelden als proeftijd.', { 'contract.trialMonths': 2 }],
	['Een proeftijd kennen we niet.', { 'contract.trialMonths': 0 }],
	[
		'Je salaris volgt de cao Gehandicaptenzorg.',
		{ 'contract.collectiveAgreement': 'Gehandicaptenzorg' },
	],
	['Salaris volgens Horeca CAO en ervaring', { 'contract.collectiveAgreement': 'Horeca' }],
	['Volgens de CAO Retail Non-Food en meer', { 'contract.collectiveAgreement': 'Retail Non-Food' }],
])('finds the contract in “%s”', (text, expected) => {
	expect(foundIn(text, 'contract')).toEqual(expected);
});

test.each([
	'Met uitzicht op een vast contract',
	'Na een jaar een vast contract',
	'Kans op een vast contract',
	'Geen tijdelijk contract',
	'Wil je een vast contract?',
	'Freelancers en recruiters zoeken we niet',
	'Je begeleidt stagiairs',
	'Een contract met klanten',
	'Salaris volgens cao',
	'Fulltime, parttime of oproepbasis: we zoeken samen wat past.',
	'Je werkt op oproepbasis of parttime',
	'Dit kan met zowel een vast contract als een freelance contract',
	'In loondienst of op freelance basis',
])('finds no contract in “%s”', (text) => {
	expect(foundIn(text, 'contract')).toEqual({});
});
