/** The plan of a day on which a candidate comes along. */
export const trialDay = {
	title: 'Meeloopdag',
	lead: 'De kandidaat kijkt of het werk past, en jullie kijken hoe iemand met mensen en werk omgaat.',
	before: 'Afspreken',
	beforeItems: [
		'Begin en eind, pauze, kleding en waar de kandidaat zich meldt.',
		'Eén vaste begeleider, die die dag geen volle bezetting hoeft te draaien.',
		'Wat de kandidaat wel en niet doet. Alleen meekijken, of kleine handelingen onder toezicht.',
		'Veiligheidsuitleg en geheimhouding over klanten, bewoners of gasten.',
		'Of een ongeval op de werkvloer verzekerd is. Vraag het na bij je verzekeraar.',
	],
	paid: 'Deze stap is betaald volgens de vacature. Noem het bedrag vooraf, en hoe en wanneer het komt.',
	unpaid:
		'De vacature zegt niet dat deze stap betaald is. Dan kijkt de kandidaat alleen mee: gewoon werk doen is werk, en daar hoort loon bij.',
	plan: 'De dag',
	part: {
		welcome: 'Ontvangst en uitleg',
		first: 'Meekijken met een vaste collega',
		pause: 'Pauze met het team',
		second: 'Kleine taken onder toezicht, of meekijken op een ander moment',
		talk: 'Nabespreken en vragen',
	},
	observe: 'Observeren',
	observeText:
		'Eén begeleider schrijft. Vraag collega’s alleen naar wat ze gezien hebben, niet of de kandidaat “erbij past”.',
	askCandidate: 'Vraag aan de kandidaat',
	askItems: [
		'“Wat was anders dan je dacht?”',
		'“Wat zou je morgen weer willen doen, en wat liever niet?”',
		'“Wil je verder met ons? Nee zeggen mag, en je hoeft niet uit te leggen waarom.”',
	],
	answer: 'Antwoorden van de kandidaat',
} as const;
