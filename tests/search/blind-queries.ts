import { type QueryCase, slugs } from './query-case.ts';

/** Names of `slugs`, with spaces between. */
interface Expected {
	first?: string;
	also?: string;
	never?: string;
	/** What may be found beside `first` and `also`; where it stands, nothing else is. */
	besides?: string;
	needsPage?: true;
}

/**
 * Written by somebody who had read the vacancies as a candidate does, and neither the search nor its other
 * queries, on 2026-11-23.
 */
const rows: Record<string, readonly (readonly [query: string, expected: Expected])[]> = {
	titles: [
		['winkelmeisje', { first: 'winkel', besides: '' }],
		['caissière', { first: 'winkel', besides: 'balie hotel' }],
		[
			'telefoniste',
			{
				also: 'contactcenter energie',
				never: 'bakker developer stage gastvrijheid magazijn nachtzorg kok',
			},
		],
		['receptioniste', { first: 'hotel', besides: 'balie' }],
		['baliemedewerkster', { first: 'balie', besides: 'hotel' }],
		['nachtzuster', { first: 'nachtzorg', besides: 'leerling' }],
		['ziekenverzorgster', { first: 'nachtzorg leerling', besides: 'thuiszorg gastvrijheid' }],
		['zorghulp', { also: 'leerling nachtzorg', besides: 'gastvrijheid thuiszorg' }],
		['boekhoudster', { first: 'boekhouder', besides: '' }],
		[
			'administratief medewerkster',
			{ also: 'boekhouder thuiszorg', besides: 'balie schade planner' },
		],
		['heftruckchauffeur', { first: 'orderpicker magazijn', besides: 'planner' }],
		['inpakster', { also: 'orderpicker', besides: 'magazijn retouren' }],
		[
			'helpdesk medewerker',
			{
				first: 'servicedesk',
				besides:
					'webshop energie contactcenter support retouren oproep monteur teamleider schrijver',
			},
		],
		["ict'er", { also: 'servicedesk', besides: 'developer support schrijver stage' }],
		['webdeveloper', { first: 'developer', besides: 'stage' }],
		['programmeur', { first: 'developer', besides: 'stage' }],
		['tekstschrijver', { first: 'schrijver', besides: '' }],
		['copywriter', { first: 'schrijver', besides: '' }],
		['electricien', { first: 'monteur', besides: '' }],
		['laadpaal monteur', { first: 'monteur', besides: '' }],
		[
			'callcenter agent',
			{
				also: 'contactcenter',
				besides: 'webshop energie contactcenter support retouren oproep teamleider schade hotel',
			},
		],
		[
			'medewerker klantenservice',
			{
				also: 'webshop energie contactcenter support retouren oproep',
				besides: 'teamleider schade servicedesk monteur hotel balie',
			},
		],
		['chefkok', { first: 'kok', besides: '' }],
		['koksmaatje', { first: 'kok', besides: '' }],
		['broodbakker', { first: 'bakker', besides: 'winkel' }],
		['bakkerswinkel', { first: 'winkel', besides: 'bakker' }],
		['claims handler', { first: 'schade', besides: '' }],
		['verzekeringsmedewerker', { first: 'schade', besides: 'boekhouder' }],
		[
			'supervisor callcenter',
			{
				first: 'teamleider',
				besides: 'webshop energie contactcenter support retouren oproep schade',
			},
		],
		['leidinggevende', { first: 'teamleider', besides: 'kok' }],
		['vrijwilligerswerk', { first: 'gastvrijheid', never: 'contactcenter', besides: '' }],
		['leerwerkplek', { first: 'leerling', besides: 'stage' }],
		['gastvrouw', { also: 'gastvrijheid', besides: 'hotel leerling' }],
		['hotel receptie', { first: 'hotel', besides: '' }],
		['magazijnier', { first: 'magazijn', besides: 'orderpicker' }],
		['onthaalmedewerker', { first: 'hotel', besides: 'balie gastvrijheid' }],
		['zorgkundige', { first: 'nachtzorg leerling', besides: 'gastvrijheid thuiszorg' }],
		['poetsvrouw', { besides: '' }],
		['tandartsassistente', { besides: '' }],
		['juf basisschool', { besides: '' }],
	],
	'typing errors': [
		['magazijnmedwerker', { first: 'magazijn', besides: 'orderpicker' }],
		['orderpiker', { first: 'orderpicker', besides: 'magazijn' }],
		['verzorgede ig', { first: 'nachtzorg', besides: 'leerling' }],
		['recepionist', { first: 'hotel', besides: 'balie' }],
		[
			'klantenservise',
			{
				also: 'webshop energie contactcenter support retouren oproep',
				besides: 'teamleider schade servicedesk monteur',
			},
		],
		['boekhuoder', { first: 'boekhouder', besides: '' }],
		['bakekr', { first: 'bakker', besides: 'winkel' }],
		['monteru', { first: 'monteur', besides: '' }],
		['front end developper', { first: 'developer', besides: 'stage' }],
		['service desk', { first: 'servicedesk', besides: '' }],
		['magazijn mederwerker tilburg', { first: 'magazijn', besides: 'orderpicker planner' }],
		['verzorgende amersfort', { first: 'nachtzorg leerling', besides: 'gastvrijheid thuiszorg' }],
		['planer transport', { first: 'planner', besides: 'thuiszorg' }],
		[
			'gronigen',
			{ first: 'webshop retouren oproep teamleider', besides: 'contactcenter schrijver' },
		],
		['eindhven', { first: 'servicedesk support', besides: 'contactcenter schrijver' }],
		['apledoorn', { first: 'boekhouder schade', besides: 'contactcenter schrijver' }],
		['hotelreceptionste', { first: 'hotel', besides: 'balie' }],
		['rotterdan', { first: 'developer stage', besides: 'contactcenter schrijver' }],
		['verkoop medewerkster bakerij', { first: 'winkel', besides: 'bakker' }],
	],
	places: [
		[
			'vacatures in brabant',
			{
				first: 'magazijn orderpicker planner servicedesk support',
				besides: 'contactcenter schrijver',
			},
		],
		['werk in zeeland', { first: 'hotel kok', besides: 'contactcenter schrijver' }],
		[
			'randstad',
			{
				also: 'bakker winkel developer stage',
				besides: 'nachtzorg leerling thuiszorg gastvrijheid contactcenter schrijver',
			},
		],
		['twente', { besides: 'balie contactcenter schrijver' }],
		[
			'3822',
			{
				first: 'nachtzorg leerling thuiszorg gastvrijheid',
				besides: 'bakker winkel contactcenter schrijver',
			},
		],
		[
			'in de buurt van tilburg',
			{
				first: 'magazijn orderpicker planner',
				besides: 'servicedesk support contactcenter schrijver balie',
			},
		],
		[
			'omgeving utrecht',
			{
				also: 'bakker winkel',
				besides:
					'nachtzorg leerling thuiszorg gastvrijheid developer stage contactcenter schrijver balie',
			},
		],
		[
			'veluwe',
			{
				needsPage: true,
				also: 'boekhouder schade',
				besides:
					'energie monteur nachtzorg leerling thuiszorg gastvrijheid contactcenter schrijver balie',
			},
		],
		[
			'walcheren',
			{ needsPage: true, first: 'hotel kok', besides: 'contactcenter schrijver balie' },
		],
		[
			'werk nijmegen',
			{
				needsPage: true,
				also: 'energie monteur',
				besides: 'boekhouder schade contactcenter schrijver balie',
			},
		],
		['noord-holland', { besides: 'contactcenter schrijver' }],
		['achterhoek', { besides: 'energie monteur boekhouder schade contactcenter schrijver balie' }],
		[
			'baan regio arnhem',
			{ first: 'energie monteur', besides: 'boekhouder schade contactcenter schrijver balie' },
		],
		[
			'den bosch',
			{
				needsPage: true,
				also: 'magazijn orderpicker planner',
				besides: 'servicedesk support bakker winkel contactcenter schrijver balie',
			},
		],
	],
	hours: [
		[
			'24 uur',
			{
				also: 'webshop energie balie retouren',
				never: 'orderpicker bakker nachtzorg oproep developer magazijn contactcenter',
			},
		],
		[
			'16 uur per week',
			{
				also: 'contactcenter oproep thuiszorg nachtzorg',
				never: 'orderpicker bakker developer magazijn servicedesk support webshop energie',
			},
		],
		[
			'4 dagen',
			{
				also: 'bakker boekhouder orderpicker',
				never: 'nachtzorg contactcenter oproep hotel winkel gastvrijheid thuiszorg',
			},
		],
		[
			'fulltime',
			{
				also: 'magazijn developer support servicedesk planner',
				never: 'nachtzorg thuiszorg contactcenter oproep winkel hotel gastvrijheid retouren balie',
			},
		],
		['parttime', { also: 'nachtzorg thuiszorg retouren balie winkel oproep contactcenter' }],
		['3 ochtenden', { also: 'thuiszorg', never: 'nachtzorg orderpicker kok hotel' }],
		['onder schooltijd', { never: 'nachtzorg orderpicker kok hotel contactcenter' }],
		['ma di do', { never: 'hotel kok winkel' }],
		[
			'nachtdienst',
			{
				first: 'nachtzorg orderpicker',
				never: 'boekhouder webshop magazijn',
				besides: 'leerling bakker',
			},
		],
		[
			'geen avonden',
			{ also: 'boekhouder thuiszorg', never: 'contactcenter kok orderpicker energie balie' },
		],
		[
			'niet in het weekend',
			{ also: 'boekhouder thuiszorg developer', never: 'hotel winkel kok contactcenter nachtzorg' },
		],
	],
	pay: [
		[
			'15 euro per uur',
			{
				needsPage: true,
				also: 'orderpicker winkel oproep contactcenter hotel bakker',
				never: 'gastvrijheid stage',
			},
		],
		[
			'minimaal 2800',
			{
				needsPage: true,
				also: 'developer kok bakker boekhouder magazijn',
				never: 'gastvrijheid stage leerling webshop contactcenter',
			},
		],
		[
			'2500 euro',
			{
				needsPage: true,
				also: 'bakker kok boekhouder developer magazijn',
				never: 'gastvrijheid stage',
			},
		],
		[
			'€ 17',
			{
				needsPage: true,
				also: 'hotel bakker developer',
				never: 'gastvrijheid stage contactcenter oproep orderpicker',
			},
		],
		[
			'meer dan 4000 euro',
			{
				needsPage: true,
				also: 'developer teamleider',
				never: 'webshop energie magazijn gastvrijheid stage',
			},
		],
		[
			'18 euro per uur klantenservice',
			{
				needsPage: true,
				also: 'energie support',
				never: 'contactcenter oproep magazijn developer stage gastvrijheid',
			},
		],
	],
	contracts: [
		[
			'vast contract',
			{
				also: 'bakker boekhouder developer schade servicedesk teamleider nachtzorg kok',
				never: 'oproep schrijver stage gastvrijheid',
			},
		],
		['zzp opdracht', { first: 'schrijver', besides: '' }],
		['uitzendbureau', { first: 'orderpicker planner', besides: '' }],
		[
			'bijbaan',
			{ also: 'winkel hotel contactcenter oproep', never: 'developer magazijn boekhouder planner' },
		],
		['stageplek', { first: 'stage', besides: '' }],
		['oproepcontract', { first: 'oproep hotel', besides: '' }],
	],
	'what is not asked': [
		[
			'zonder diploma',
			{
				also: 'magazijn orderpicker winkel contactcenter webshop',
				never: 'nachtzorg boekhouder leerling balie monteur',
			},
		],
		[
			'geen ervaring nodig',
			{
				also: 'contactcenter webshop winkel magazijn orderpicker retouren',
				never: 'developer teamleider kok boekhouder schade bakker',
			},
		],
		['geen nederlands', { first: 'support developer', besides: 'magazijn orderpicker kok' }],
		[
			'pools sprekend',
			{ needsPage: true, also: 'magazijn orderpicker', besides: 'planner energie balie' },
		],
		['praca magazyn tilburg', { also: 'magazijn orderpicker', besides: 'planner' }],
	],
	employers: [
		['vacatures noorderwinkel', { first: 'webshop retouren oproep teamleider', besides: '' }],
		['werken bij de gemeente', { first: 'balie', besides: '' }],
		['wilgetuin', { first: 'nachtzorg leerling thuiszorg gastvrijheid', besides: '' }],
		['klik werk', { first: 'servicedesk support schrijver', besides: '' }],
	],
	'several things': [
		['magazijn tilburg avond', { also: 'magazijn orderpicker', besides: 'planner' }],
		['zorg amersfoort nacht', { first: 'nachtzorg', besides: 'leerling' }],
		[
			'receptionist utrecht parttime',
			{ never: 'bakker developer orderpicker', besides: 'hotel contactcenter' },
		],
		[
			'klantenservice groningen parttime',
			{ also: 'webshop retouren oproep', besides: 'teamleider contactcenter' },
		],
		['administratie amersfoort ochtend', { first: 'thuiszorg', besides: '' }],
		['callcenter thuis weekend', { first: 'contactcenter', besides: 'support webshop' }],
	],
	sentences: [
		[
			'werk voor scholier van 16',
			{ also: 'winkel', never: 'developer nachtzorg boekhouder planner servicedesk' },
		],
		[
			'ik zoek werk in de avond in arnhem',
			{ also: 'energie monteur', besides: 'contactcenter schrijver' },
		],
		[
			'welke banen zijn er zonder diploma in tilburg?',
			{ also: 'magazijn orderpicker', besides: 'planner' },
		],
		[
			'ik wil graag met ouderen werken',
			{ also: 'nachtzorg leerling', besides: 'gastvrijheid thuiszorg' },
		],
		[
			'baantje naast mijn studie',
			{
				also: 'winkel',
				never: 'developer magazijn boekhouder planner',
				besides:
					'hotel contactcenter oproep gastvrijheid nachtzorg schrijver thuiszorg retouren balie',
			},
		],
		[
			'english speaking jobs',
			{ first: 'support developer', besides: 'magazijn orderpicker kok planner hotel' },
		],
	],
};

const listed = (names = ''): string[] =>
	names
		.split(' ')
		.filter(Boolean)
		.map((name) => slugs[name as keyof typeof slugs]);

export const blindQueries: readonly QueryCase[] = Object.entries(rows).flatMap(
	([category, cases]) =>
		cases.map(([query, { first, also, never, besides, needsPage }]) => ({
			category: `blind, ${category}`,
			query,
			first: listed(first),
			also: listed(also),
			never: listed(never),
			...(besides !== undefined && { besides: listed(besides) }),
			...(needsPage && { needsPage }),
		})),
);
