/** What somebody types, and what must come of it on the board of `content/`. */
export interface QueryCase {
	category: string;
	query: string;
	/** Slugs that take the first places, in any order among each other; none, and none in `also`, means that nothing is found. */
	first: readonly string[];
	/** Slugs that are found too, wherever they stand. */
	also?: readonly string[];
	/** Slugs that are not found. */
	never?: readonly string[];
	/** Answered by the whole text, so only with Pagefind. */
	needsText?: true;
}

const bakker = 'bakker-vroege-dienst';
const boekhouder = 'boekhoudkundig-medewerker';
const contactcenter = 'contactcentermedewerker-avond-en-weekend';
const support = 'customer-support-specialist';
const developer = 'frontend-developer';
const gastvrijheid = 'gastvrijheid-aan-tafel';
const hotel = 'hotelreceptionist-weekend';
const webshop = 'klantenservicemedewerker-webshop';
const leerling = 'leerling-verzorgende';
const magazijn = 'magazijnmedewerker-dagdienst';
const energie = 'medewerker-klantcontact-energie';
const thuiszorg = 'medewerker-planning-thuiszorg';
const balie = 'medewerker-publieksbalie';
const monteur = 'monteur-binnendienst';
const oproep = 'oproepkracht-klantenservice';
const orderpicker = 'orderpicker-nachtdienst';
const planner = 'planner-transport';
const schade = 'schadebehandelaar-klantcontact';
const servicedesk = 'servicedeskmedewerker';
const stage = 'stage-gebruikersonderzoek';
const teamleider = 'teamleider-klantenservice';
const schrijver = 'technisch-schrijver';
const winkel = 'verkoopmedewerker-bakkerij-zaterdag';
const retouren = 'medewerker-retouren';
const nachtzorg = 'verzorgende-ig-nacht';
const kok = 'zelfstandig-werkend-kok';

const klantenservice = [webshop, teamleider, oproep];
const noorderwinkel = [...klantenservice, retouren];
const klantcontact = [...klantenservice, contactcenter, energie, support];

type Row = [
	query: string,
	first: readonly string[],
	rest?: Omit<QueryCase, 'category' | 'query' | 'first'>,
];

const rows: Record<string, readonly Row[]> = {
	compound: [
		['klantenservice', klantenservice, { also: [contactcenter, energie, support] }],
		[
			'medewerker klantenservice',
			klantenservice,
			{ also: klantcontact, never: [boekhouder, balie] },
		],
		['klantenservice medewerker', klantenservice, { also: klantcontact }],
		['klantenservicemedewerker', [webshop], { also: klantcontact }],
		['klanten service', klantenservice, { also: klantcontact }],
		['service', [...klantenservice, servicedesk], { never: [kok, bakker] }],
		['dienst', [bakker], { also: [orderpicker, nachtzorg, monteur], never: [kok, boekhouder] }],
		['nachtdienst', [orderpicker, nachtzorg], { also: [bakker], never: [boekhouder] }],
		['nacht dienst', [orderpicker, nachtzorg]],
		['magazijn', [magazijn, orderpicker], { never: [webshop] }],
		['medewerker magazijn', [magazijn], { also: [orderpicker] }],
		['balie', [balie]],
		['bakkerij', [winkel], { also: [bakker], never: [kok] }],
		['winkel', [winkel], { never: [webshop] }],
		['binnendienst', [monteur]],
		['gebruikers onderzoek', [stage]],
		['onderzoek', [stage]],
		['wegtransport', [planner]],
		['thuis zorg', [thuiszorg]],
		['kennis bank', [schrijver]],
		['klantcontactmedewerker', [energie], { also: [contactcenter] }],
		['order picker', [orderpicker], { also: [magazijn] }],
		['hotel', [hotel], { never: [kok] }],
	],
	inflection: [
		['bakkers', [bakker]],
		['koks', [kok], { never: [bakker] }],
		['verzorgenden', [nachtzorg, leerling]],
		['nachtdiensten', [orderpicker, nachtzorg]],
		['magazijnmedewerkers', [magazijn], { also: [orderpicker] }],
		['stages', [stage]],
		['monteurs', [monteur]],
		['planners', [planner]],
		['teamleiders', [teamleider]],
		['receptionisten', [hotel]],
		['leerlingen', [leerling]],
		['schrijvers', [schrijver]],
		['weekenden', [contactcenter, hotel], { never: [boekhouder] }],
		['warmtepomp', [monteur]],
		['vrijwilligers', [gastvrijheid]],
		['avonden', [contactcenter], { never: [boekhouder, stage] }],
	],
	accent: [
		['café', [gastvrijheid, kok, hotel]],
		['Hôtel', [hotel]],
		['verkóóp', [winkel]],
		['cliëntendossier', [leerling, nachtzorg]],
		['clientendossier', [leerling, nachtzorg]],
		['receptioniste', [hotel]],
		['financiële administratie', [boekhouder]],
		['s-avonds', [contactcenter]],
		["'s nachts", [orderpicker, nachtzorg], { also: [bakker] }],
	],
	'typing error': [
		['klantenservise', klantenservice, { also: klantcontact }],
		['klantenservcie', klantenservice, { also: klantcontact }],
		['kantenservice', klantenservice],
		['magazijnmedewrker', [magazijn]],
		['Groningn', noorderwinkel, { never: [contactcenter] }],
		['Amersfort', [gastvrijheid, leerling, thuiszorg, nachtzorg]],
		['Eindhven', [support, servicedesk]],
		['Vlisingen', [hotel, kok]],
		['monter', [monteur]],
		['recepsionist', [hotel]],
		['bakkker', [bakker]],
		['verzorgedne', [nachtzorg, leerling]],
		['orderpiker', [orderpicker]],
		['teamlieder', [teamleider]],
		['thuiswreken', [contactcenter, schrijver], { never: [kok, bakker] }],
		['vrijwiliger', [gastvrijheid]],
		['planer transport', [planner]],
		['klantenservise groningen', klantenservice, { never: [contactcenter] }],
		['zendeks', [...noorderwinkel, support, monteur]],
	],
	synonym: [
		['callcenter', [contactcenter], { also: klantcontact, never: [kok] }],
		['call center', [contactcenter], { also: klantcontact }],
		['KCC', [contactcenter, webshop], { also: klantcontact }],
		['klantcontact', [energie, schade], { also: klantcontact }],
		['remote', [contactcenter, schrijver], { also: [webshop], never: [kok, bakker] }],
		['zzp', [schrijver]],
		['freelance', [schrijver]],
		['bbl', [leerling]],
		['leerbaan', [leerling]],
		['uitzendbureau', [orderpicker]],
		['vrijwilligerswerk', [gastvrijheid]],
		['logistiek', [magazijn, orderpicker, planner], { never: [kok] }],
		['horeca', [kok, hotel, gastvrijheid], { never: [webshop] }],
		['bejaardenzorg', [nachtzorg, leerling]],
		['detachering', [planner]],
		['helpdesk', [servicedesk], { never: [kok] }],
		['ict', [servicedesk, developer]],
		['boekhouder', [boekhouder]],
		['verzekeringen', [schade, boekhouder]],
		[
			'zonder ervaring',
			[orderpicker],
			{ also: [magazijn, winkel], never: [developer, kok, bakker] },
		],
		['oproepcontract', [oproep, hotel]],
		[
			'vast contract',
			[developer, teamleider],
			{ also: [servicedesk], never: [webshop, orderpicker] },
		],
	],
	place: [
		['Groningen', noorderwinkel, { never: [contactcenter] }],
		['arnhem', [monteur, energie]],
		['Tilburg', [magazijn, orderpicker, planner]],
		['Utrecht', [bakker, winkel], { also: [gastvrijheid] }],
		['kok Vlissingen', [kok]],
		['in Rotterdam', [developer, stage]],
		['klantenservice in Arnhem', [energie], { never: [webshop] }],
		['baan in Apeldoorn', [schade, boekhouder]],
		['Oeverveen', [balie]],
		['Den Haag', []],
		['kok Bergen op Zoom', []],
		['Gelderland', [monteur, energie, schade, boekhouder]],
		['Brabant', [support, servicedesk, magazijn, orderpicker, planner]],
		['klantenservice Maastricht', []],
	],
	postcode: [
		['9723', noorderwinkel],
		['9723 AB', noorderwinkel],
		['9723ab', noorderwinkel],
		['4382', [kok, hotel]],
		['bakker 3554', [bakker], { never: [winkel] }],
		['3514 AH', [winkel], { never: [bakker] }],
		['9712', noorderwinkel],
		['1012', []],
	],
	employer: [
		['Noorderwinkel', noorderwinkel],
		['stroomkade', [monteur, energie]],
		['De Korenaar', [bakker, winkel]],
		['korenaar', [bakker, winkel]],
		['gemeente oeverlanden', [balie]],
		['Duinpan', [magazijn, orderpicker, planner]],
		['vlakbij werk', [orderpicker, planner]],
		['polderpixel', [developer, stage]],
		['Contactpunt Oost', [contactcenter]],
	],
	'job title': [
		['receptionist', [hotel]],
		['verkoper', [winkel]],
		['verkoopster', [winkel]],
		['bakker', [bakker], { never: [kok] }],
		['kok', [kok], { never: [bakker] }],
		['chef-kok', [kok]],
		['teamleider', [teamleider]],
		['planner', [planner]],
		['programmeur', [developer]],
		['systeembeheerder', [servicedesk]],
		['schadebehandelaar', [schade]],
		['monteur laadpalen', [monteur]],
		['administratief medewerker', [boekhouder, thuiszorg]],
		['tekstschrijver', [schrijver]],
		['vakkenvuller', [winkel], { never: [kok] }],
		['heftruck', [orderpicker, magazijn], { never: [planner] }],
		['heftruckchauffeur nacht', [orderpicker], { never: [magazijn] }],
		['heftruk tilburg', [orderpicker, magazijn], { never: [planner] }],
		['inpakwerk', [orderpicker, magazijn]],
		['fabriekswerk', []],
		['baliemedewerker', [balie]],
		['keukenhulp', [kok], { never: [bakker] }],
		['verzorgende niveau 3', [nachtzorg], { never: [leerling] }],
		['vig nacht', [nachtzorg]],
		['mbo niveau 2', [monteur]],
		['data entry thuis', [boekhouder, thuiszorg], { never: [kok] }],
		['thuiswerk administratie', [boekhouder, thuiszorg], { never: [kok] }],
		['nachtdienst zorg', [nachtzorg], { never: [orderpicker] }],
		['utrecht centrum', [bakker, winkel], { never: [kok] }],
		['gastvrouw', [gastvrijheid]],
	],
	skill: [
		['Zendesk', [...noorderwinkel, support, monteur]],
		['typescript', [developer]],
		['Excel', [teamleider, planner, energie, thuiszorg, boekhouder]],
		['figma', [stage]],
		['topdesk', [servicedesk, schrijver]],
		['chatten', [contactcenter, support, webshop], { never: [kok] }],
		['geduld', [stage], { also: [webshop, servicedesk, monteur], never: [kok] }],
	],
	'shift words': [
		['avond', [contactcenter], { also: [webshop, kok], never: [boekhouder] }],
		['avonddienst', [contactcenter], { also: [kok] }],
		['weekend', [contactcenter, hotel], { also: [winkel], never: [boekhouder] }],
		['nacht', [orderpicker, nachtzorg], { also: [bakker] }],
		['zaterdag', [contactcenter, winkel], { also: [webshop, kok], never: [boekhouder] }],
		['alleen zaterdag', [schrijver], { never: [contactcenter, winkel, webshop] }],
		['alleen weekend', [hotel, schrijver], { never: [contactcenter, winkel] }],
		['alleen ’s avonds en in het weekend', [contactcenter, hotel], { never: [winkel, webshop] }],
		['alleen ochtenden', [thuiszorg, schrijver], { never: [winkel, magazijn] }],
		['ochtend', [thuiszorg, winkel, schade], { never: [monteur, orderpicker] }],
		['overdag', [], { also: [boekhouder, thuiszorg, winkel], never: [orderpicker, webshop] }],
		['doordeweeks avond', [], { also: [balie, energie], never: [contactcenter, kok] }],
		['zaterdaghulp', [contactcenter, winkel], { never: [boekhouder] }],
		['avonddienst', [contactcenter], { also: [webshop], never: [boekhouder] }],
		['nachtwerk', [orderpicker, nachtzorg]],
		['latedienst', [contactcenter], { never: [boekhouder] }],
		['zelf roosteren', [schrijver, contactcenter], { also: [nachtzorg], never: [webshop] }],
		['flexibele uren', [schrijver], { also: [developer], never: [webshop] }],
		['parttime 24 uur groningen', [webshop, retouren], { never: [teamleider] }],
		['minimaal 32 uur', [], { also: [teamleider, developer], never: [contactcenter, thuiszorg] }],
		['max 16 uur', [], { also: [contactcenter, thuiszorg], never: [webshop, developer] }],
		['36u vast', [], { also: [developer, teamleider], never: [webshop] }],
		['3 dagen per week', [], { also: [webshop, retouren], never: [developer, hotel] }],
		['student zaterdag', [contactcenter, winkel], { never: [webshop, boekhouder] }],
		['kantoortijden', [stage, developer], { also: [boekhouder], never: [orderpicker] }],
		['vroege dienst', [bakker]],
		['weekendwerk hotel', [hotel]],
		[
			'bijbaan',
			[schrijver, contactcenter, winkel, gastvrijheid],
			{ also: [oproep, hotel], never: [developer] },
		],
		['avondbaan groningen', klantenservice],
		['parttime verkoop', [winkel]],
		['24 uur', [webshop], { never: [servicedesk] }],
		[
			'8 uur per week',
			[schrijver, contactcenter, winkel],
			{ also: [oproep, hotel], never: [developer, bakker] },
		],
	],
	thuiswerken: [
		['thuiswerken', [contactcenter, schrijver], { also: [webshop], never: [kok, bakker] }],
		['thuis werken', [contactcenter, schrijver], { also: [webshop] }],
		['vanuit huis', [contactcenter, schrijver]],
		[
			'klantenservice thuiswerken',
			[webshop, teamleider],
			{ also: [contactcenter], never: [oproep] },
		],
		['work from home', [contactcenter, schrijver]],
	],
	'English words': [
		['customer support', [support], { also: [webshop] }],
		['customer service', [support], { also: klantcontact }],
		['developer', [developer]],
		['front-end developer', [developer]],
		['frontend', [developer]],
		['warehouse', [magazijn, orderpicker]],
		['night shift', [orderpicker, nachtzorg]],
		['cook', [kok]],
		['internship', [stage]],
		['english', [support, developer], { never: [kok] }],
		['technical writer', [schrijver]],
		['no Dutch', [support, developer], { never: [kok, orderpicker, schrijver] }],
		['developer without Dutch', [developer], { never: [support] }],
		['zonder Nederlands', [support, developer], { never: [kok, orderpicker] }],
		['volunteer', [gastvrijheid]],
		['part-time job Groningen', noorderwinkel],
	],
	sentence: [
		['leuke baan bij een klantenservice in Groningen', klantenservice, { never: [contactcenter] }],
		['ik zoek werk als kok', [kok], { never: [bakker] }],
		['vacatures verzorgende Amersfoort', [nachtzorg, leerling]],
		['vacatures', [orderpicker], { also: [kok, webshop, bakker] }],
	],
	'left out': [
		[
			'geen weekend',
			[],
			{ also: [magazijn, boekhouder], never: [contactcenter, hotel, winkel, schrijver] },
		],
		['geen weekenden', [], { also: [magazijn], never: [contactcenter, hotel, winkel] }],
		['niet in het weekend', [magazijn], { also: [boekhouder], never: [hotel, winkel, webshop] }],
		['liever niet in het weekend werken', [magazijn], { never: [hotel, winkel, webshop] }],
		['no weekends', [], { also: [developer, support], never: [contactcenter, hotel] }],
		[
			'geen avonden',
			[],
			{ also: [winkel, developer], never: [contactcenter, webshop, kok, orderpicker] },
		],
		['zonder nachtdienst', [], { also: [kok, hotel], never: [orderpicker, nachtzorg, bakker] }],
		['niet ’s nachts', [], { also: [kok, hotel], never: [orderpicker, nachtzorg] }],
		[
			'geen avond, nacht of weekend',
			[],
			{ also: [stage, boekhouder], never: [winkel, orderpicker, balie] },
		],
		['geen avond geen weekend', [], { also: [stage], never: [winkel, contactcenter, balie] }],
		[
			'geen weekend maar wel avond',
			[],
			{ also: [balie, energie], never: [contactcenter, kok, stage] },
		],
		['magazijn geen weekend', [magazijn, orderpicker], { never: [boekhouder, webshop] }],
		['geen weekend en klantenservice', [teamleider], { also: [energie], never: [webshop, oproep] }],
		['zorg zonder nachtdiensten', [], { also: [leerling], never: [nachtzorg, kok] }],
		['geen vroege dienst', [], { also: [contactcenter], never: [bakker] }],
		['geen weekned', [], { also: [magazijn], never: [hotel, winkel] }],
		['kok geen weekend', []],
		['niet in Groningen', [], { also: [kok], never: noorderwinkel }],
		['klantenservice geen uitzendbureau', klantenservice, { never: [orderpicker] }],
		['weekend vrij', [], { also: [magazijn], never: [contactcenter, hotel, gastvrijheid] }],
		['baan met vrije weekenden', [], { also: [magazijn], never: [contactcenter, hotel] }],
		['weekends off', [], { also: [developer], never: [hotel] }],
		['geen bellen', [], { never: [webshop, contactcenter, energie] }],
		['geen Engels', [], { also: [webshop, kok], never: [support, monteur, schrijver, bakker] }],
		['geen ervaring', [orderpicker], { also: [magazijn, winkel], never: [developer, kok, bakker] }],
		['werk zonder ervaring', [orderpicker], { also: [magazijn], never: [developer] }],
		['herintreder', [orderpicker], { also: [magazijn, winkel], never: [developer, kok] }],
		['zij-instromer', [orderpicker], { also: [magazijn, winkel], never: [developer, kok] }],
		['geen opleiding nodig', [], { also: [orderpicker, kok], never: [boekhouder, nachtzorg] }],
		['geen mbo', [], { also: [orderpicker, leerling], never: [boekhouder, nachtzorg, balie] }],
		['zonder hbo', [], { also: [orderpicker, boekhouder, nachtzorg] }],
		['geen rijbewijs', [], { also: [orderpicker, magazijn, servicedesk] }],
		['geen Excel', [], { also: [kok], never: [teamleider, planner, boekhouder] }],
		['niet bij Noorderwinkel', [], { also: [kok], never: noorderwinkel }],
		['geen diploma', [], { also: [orderpicker, kok], never: [boekhouder, nachtzorg, leerling] }],
		['zonder diploma geen weekend', [], { also: [magazijn], never: [winkel, boekhouder] }],
	],
	text: [
		['desem', [bakker], { needsText: true }],
		['pensioenfonds', [kok, planner, magazijn, hotel], { needsText: true, never: [stage] }],
		['schoenen', [bakker, winkel, magazijn], { needsText: true, never: [kok] }],
		['bakker speculaas', [bakker], { needsText: true }],
		['speculaas utrecht', [bakker], { needsText: true, never: [winkel] }],
		['oliebollen', [bakker], { needsText: true }],
	],
	nonsense: [
		['xqzwvk', []],
		['blorpfnarg', []],
		['asdfghjkl', []],
		['kernfysicus', []],
		['zzzzzz', []],
		['<script>alert(1)</script>', []],
	],
};

export const queryCases: readonly QueryCase[] = Object.entries(rows).flatMap(([category, cases]) =>
	cases.map(([query, first, rest = {}]) => ({ category, query, first, ...rest })),
);

/** Why a case does not hold; undefined when it does. */
export function faultIn(
	{ first, also = [], never = [] }: QueryCase,
	found: readonly string[],
): string | undefined {
	const top = found.slice(0, first.length);
	const wrong = first.filter((slug) => !top.includes(slug));
	if (first.length + also.length === 0 && found.length > 0) return `found ${found.join(', ')}`;
	if (wrong.length > 0) return `not on top: ${wrong.join(', ')}; on top: ${top.join(', ')}`;
	const missing = also.filter((slug) => !found.includes(slug));
	if (missing.length > 0) return `not found: ${missing.join(', ')}`;
	const extra = never.filter((slug) => found.includes(slug));
	return extra.length > 0 ? `found as well: ${extra.join(', ')}` : undefined;
}
