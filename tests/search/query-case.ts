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
	/** What may be found beside those; where it stands, nothing else is. */
	besides?: readonly string[];
	/** Answered on the page alone: by the whole text or by a filter. */
	needsPage?: true;
}

/** Open vacancies of the sample board. */
export const slugs = {
	bakker: 'bakker-vroege-dienst',
	boekhouder: 'boekhoudkundig-medewerker',
	contactcenter: 'contactcentermedewerker-avond-en-weekend',
	support: 'customer-support-specialist',
	developer: 'frontend-developer',
	gastvrijheid: 'gastvrijheid-aan-tafel',
	hotel: 'hotelreceptionist-weekend',
	webshop: 'klantenservicemedewerker-webshop',
	leerling: 'leerling-verzorgende',
	magazijn: 'magazijnmedewerker-dagdienst',
	energie: 'medewerker-klantcontact-energie',
	thuiszorg: 'medewerker-planning-thuiszorg',
	balie: 'medewerker-publieksbalie',
	monteur: 'monteur-binnendienst',
	oproep: 'oproepkracht-klantenservice',
	orderpicker: 'orderpicker-nachtdienst',
	planner: 'planner-transport',
	schade: 'schadebehandelaar-klantcontact',
	servicedesk: 'servicedeskmedewerker',
	stage: 'stage-gebruikersonderzoek',
	teamleider: 'teamleider-klantenservice',
	schrijver: 'technisch-schrijver',
	winkel: 'verkoopmedewerker-bakkerij-zaterdag',
	retouren: 'medewerker-retouren',
	nachtzorg: 'verzorgende-ig-nacht',
	kok: 'zelfstandig-werkend-kok',
} as const;

/** Why a case does not hold; undefined when it does. */
export function faultIn(
	{ first, also = [], never = [], besides }: QueryCase,
	found: readonly string[],
): string | undefined {
	const top = found.slice(0, first.length);
	const wrong = first.filter((slug) => !top.includes(slug));
	if (first.length + also.length === 0 && !besides && found.length > 0 && never.length === 0)
		return `found ${found.join(', ')}`;
	if (wrong.length > 0) return `not on top: ${wrong.join(', ')}; on top: ${top.join(', ')}`;
	const missing = also.filter((slug) => !found.includes(slug));
	if (missing.length > 0) return `not found: ${missing.join(', ')}`;
	const wanted = new Set([...first, ...also, ...(besides ?? found)]);
	const extra = found.filter((slug) => never.includes(slug) || !wanted.has(slug));
	return extra.length > 0 ? `found as well: ${extra.join(', ')}` : undefined;
}
