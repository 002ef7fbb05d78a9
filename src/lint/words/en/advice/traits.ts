import type { PhrasePart } from '#lint/phrases/phrase.ts';

const why = 'het is niet te toetsen';

/** Traits as a colleague would see them, each in its own way. */
export const traitsAtWork: readonly PhrasePart[] = [
	{
		of: [
			'%accura%|meticulous|precis%|thorough|rigorous|%organi[sz]ed|%structured|methodical|detail%',
			'quality%|diligent|disciplined|conscientious',
		],
		why,
		ask: 'wat je controleert',
		rewrite: 'You check name, IBAN and amount before you send an invoice.',
	},
	{
		of: ['creativ%|innovat%|inventive|imaginative|resourceful'],
		why,
		ask: 'wat je maakt en hoeveel',
		rewrite: 'You write two help videos a month.',
	},
	{
		of: ['resilient|stress%|calm|adapt%|agile|flexible|versatile|%pressure'],
		why,
		ask: 'de pieken in een getal en wie dan helpt',
		rewrite: 'When the till fails, 20 customers wait; then the whole shop helps.',
	},
	{
		of: [
			'result%|goal%|ambitio%|driven|commercial%|persuasive|assertive|entrepr%|enterprising|sales%',
			'determined|tenacious|go-getter|hunter|closer|negotiator|business%',
		],
		why,
		ask: 'het doel',
		rewrite: 'You make five customers an offer a day.',
	},
	{
		of: ['analy%|critical|logical|strategic|smart|sharp|bright'],
		why,
		ask: 'wat je controleert en waarop',
		rewrite: 'You check each quote for amount, number and date of delivery.',
	},
	{
		of: [
			'punctual|reliable|dependable|trustworthy|responsible|accountable|independent|autonomous|self-%',
		],
		why,
		ask: 'een taak die je alleen doet',
		rewrite: 'You close the shop and count the till.',
	},
	{
		of: [
			'empath%|patient|%friendly|kind|caring|warm%|compassionate|listener|soci%|attentive|supportive|open',
			'enthusiastic|energetic|outgoing|positive|cheerful|communicat%|people%|polite|team%|helpful|listening',
			'interpersonal',
		],
		why,
		ask: 'gedrag dat een collega kan zien',
		rewrite: 'You keep asking until you know what a caller needs.',
	},
];
