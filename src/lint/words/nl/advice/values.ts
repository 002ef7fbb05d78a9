import type { PhrasePart } from '#lint/phrases/phrase.ts';

const why = 'het noemt een waarde en geen gedrag';
const ask = 'een afspraak die eruit volgt';

/** Values, each with an agreement that would follow from it. */
export const valuesAtWork: readonly PhrasePart[] = [
	{
		of: [
			'kwaliteit%|%expertise|deskundigheid|perfectie|vakmanschap|structuur|planning|betrouwbaarheid',
			'ambacht|%techniek|certificaten|%veilig%',
		],
		why,
		ask,
		rewrite: 'Elke deur wordt twee keer gecontroleerd.',
	},
	{
		of: ['%ontwikkeling|groei|innovatie|vernieuwing|ambitie|impact|progressie|leren'],
		why,
		ask,
		rewrite: 'Je hebt € 1.000 per jaar voor cursussen die je zelf kiest.',
	},
	{
		of: ['vrijheid|vertrouwen|verantwoordelijkheid|autonomie|zelfsturing'],
		why,
		ask,
		rewrite: 'Elke medewerker mag tot € 250 zelf beslissen.',
	},
	{
		of: [
			'samenwerk%|team%|kennisdel%|transparantie|openheid|respect|betrokken%|waardering|%communicatie',
			'plezier|gezelligheid|medewerkers|mens|sportiviteit|welzijn|trots|elkaar',
		],
		why,
		ask,
		rewrite: 'Elke maand bespreken we drie fouten, zonder namen.',
	},
];
