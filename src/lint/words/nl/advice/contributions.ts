import type { PhrasePart } from '#lint/phrases/phrase.ts';

const why = 'waaraan je bijdraagt, blijft onbekend';
const ask = 'wat je maakt of doet';

/** What somebody would do who contributes to it. */
export const contributions: readonly PhrasePart[] = [
	{
		of: ['%strateg%|%besluit%|%beslissing%|%beleid%|invloed%'],
		why,
		ask,
		rewrite: 'Je rekent elk kwartaal drie voorstellen door voor de directie.',
	},
	{
		of: ['%welzijn|%natuur|%maatschappij|%samenleving|%jeugd%|%spelenderwijs%|betekenen'],
		why,
		ask,
		rewrite: 'Om 15.00 uur drink je met acht bewoners koffie in de huiskamer.',
	},
	{
		of: ['%groei|%succes|%verbetering|%professionalisering|%kwaliteit|%innovatie'],
		why,
		ask,
		rewrite: 'Je stelt per kwartaal één verbetering voor.',
	},
];
