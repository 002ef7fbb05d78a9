/** What to ask of one kind of benefit, and how it reads with facts. */
export interface NamedBenefit {
	/** Words that name it, in lower case. */
	names: RegExp;
	/** Ends “Noem ”. */
	ask: string;
	/** In Dutch, for a vacancy in Dutch; for a fictitious employer. */
	rewrite: string;
}

/** Benefits that a phrase on money in general may be about; the first that is named counts. */
export const namedBenefits: readonly NamedBenefit[] = [
	{
		// A journey that is imagery, or the time it takes, costs nobody money.
		names: /\breis(?!tijd)|kilometer|km-|woon-?werk|openbaar vervoer/,
		ask: 'het bedrag per kilometer of het ov',
		rewrite: '€ 0,23 per kilometer, tot 40 kilometer enkele reis; het ov betalen we volledig.',
	},
	{
		names: /thuiswerk/,
		ask: 'het bedrag per dag',
		rewrite: '€ 2,40 voor elke dag die je thuis werkt.',
	},
	{
		names: /onkosten/,
		ask: 'de kosten en het bedrag',
		rewrite: '€ 25 per maand voor je telefoon.',
	},
	{
		names: /stage/,
		ask: 'het bedrag per maand',
		rewrite: '€ 500 per maand bij een stage van vijf dagen per week.',
	},
	{
		names: /pensioen/,
		ask: 'het fonds en het deel dat de werkgever betaalt',
		rewrite: 'Pensioen bij PFZW; de werkgever betaalt de helft van de premie.',
	},
	{
		names: /vakantiegeld|vakantietoeslag/,
		ask: 'het percentage',
		rewrite: '8 procent vakantiegeld, elk jaar in mei.',
	},
	{
		names: /vakantie|verlof|vrije dagen|atv-/,
		ask: 'het aantal dagen per jaar',
		rewrite: '27 vakantiedagen per jaar bij 36 uur per week.',
	},
	{
		names: /eindejaar|dertiende|13e/,
		ask: 'het percentage',
		rewrite: 'Elk jaar in december 6 procent van je jaarloon.',
	},
	{
		names: /opleiding|training|scholing|studie|cursus|ontwikkel/,
		ask: 'het bedrag per jaar',
		rewrite: '€ 1.000 per jaar voor cursussen die je zelf kiest.',
	},
	{
		names: /bonus|winst|provisie|commissie|prestatie/,
		ask: 'het percentage en wat je ervoor doet',
		rewrite: 'Tot 4 procent extra bij een klantcijfer boven een 8,0.',
	},
	{
		names: /toeslag|onregelmatig|overwerk|overuren/,
		ask: 'het percentage en de tijden',
		rewrite: '25 procent toeslag na 20.00 uur en 50 procent op zondag.',
	},
	{
		names: /fiets/,
		ask: 'het bedrag',
		rewrite: 'Een fiets tot € 1.500, die je in drie jaar uit je brutoloon betaalt.',
	},
	{
		names: /lease|auto|wagen/,
		ask: 'de auto en of je er privé in mag rijden',
		rewrite: 'Een elektrische auto van de zaak, waarin je ook privé mag rijden.',
	},
	{
		names: /telefoon|laptop/,
		ask: 'wat je krijgt en of je het privé mag gebruiken',
		rewrite: 'Een telefoon en een laptop van de zaak, die je ook privé mag gebruiken.',
	},
	{
		names: /verzekering/,
		ask: 'het percentage',
		rewrite: '15 procent korting op je aanvullende zorgverzekering.',
	},
	{
		names: /kerst|cadeau/,
		ask: 'het bedrag',
		rewrite: 'Een kerstpakket van € 60, dat je zelf samenstelt.',
	},
	{
		names: /korting/,
		ask: 'het percentage',
		rewrite: '25 procent korting op alles in de winkel.',
	},
];
