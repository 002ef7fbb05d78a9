/** What the page about the label says. */
export const labelPageText = {
	title: 'Zo werkt het label',
	description:
		'Het label zegt hoe volledig een vacature is: van A (heel duidelijk) tot E. Lees wat meetelt en hoeveel.',
	intro: [
		'Elke vacature krijgt een label van A tot en met E. Het zegt hoe volledig de vacature is, niet hoe goed de baan of de werkgever is.',
		'Een programma telt de punten. Het kijkt of een feit er staat. Schrijft een werkgever dat iets er niet is, zoals geen toeslagen of geen proeftijd, dan telt dat ook: dan weet je het.',
		'Bij elke vacature staat wat er ontbreekt. Vraag er gerust naar voor je solliciteert.',
	],
	grades: 'Van punten naar letter',
	gradePoints: {
		A: '90 of meer, en niets dat echt nodig is ontbreekt',
		B: '80 of meer',
		C: '70 of meer',
		D: '50 of meer',
		E: 'minder dan 50',
	},
	minimum: (grade: string) =>
		`Op dit bord komt een vacature alleen online met label ${grade} of beter.`,
	criteria: 'Wat meetelt',
	points: (points: number) => `${points} punten`,
	version: (version: number) =>
		`Dit is versie ${version} van het label. Het vraagt meer dan de wet. Het is een keuze van Helder.`,
};
