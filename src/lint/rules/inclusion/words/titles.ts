import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** A title of one sex, the form of the other sex, and a word for both where there is one. */
export interface GenderedTitle {
	title: string;
	other: string;
	neutral?: string;
}

/** A title a line: it, the form of the other sex, and a word for both where there is one. */
const titlesFrom = (lines: string): GenderedTitle[] =>
	lines
		.trim()
		.split('\n')
		.map((line) => {
			const [title = '', other = '', neutral] = line.trim().split(', ');
			return { title, other, ...(neutral && { neutral }) };
		});

const dutch = titlesFrom(`
	administratrice, administrateur, administratief medewerker
	assistente, assistent, assistent
	barman, barvrouw, barmedewerker
	barvrouw, barman, barmedewerker
	begeleidster, begeleider, begeleider
	brandweerman, brandweervrouw
	caissière, kassier, kassamedewerker
	cameraman, cameravrouw, camera-operator
	chauffeuse, chauffeur, chauffeur
	coördinatrice, coördinator, coördinator
	coupeuse, coupeur, kledingmaker
	directrice, directeur, directeur
	doktersassistente, doktersassistent, doktersassistent
	gastheer, gastvrouw
	gastvrouw, gastheer
	hostess, gastheer
	juffrouw, meester, leerkracht
	juf, meester, leerkracht
	kapster, kapper, kapper
	kraanman, kraanvrouw, kraanmachinist
	kraamverzorgster, kraamverzorger, kraamverzorgende
	leidster, leider, pedagogisch medewerker
	lerares, leraar, docent
	kamermeisje, kamerjongen, kamermedewerker
	klusjesman, klusjesvrouw, klusser
	masseuse, masseur, masseur
	medewerkster, medewerker, medewerker
	poetsvrouw, poetsman, schoonmaker
	receptioniste, receptionist, receptionist
	salesman, saleswoman, verkoper
	schoonheidsspecialiste, schoonheidsspecialist, schoonheidsspecialist
	schoonmaakster, schoonmaker, schoonmaker
	secretaresse, secretaris, secretarieel medewerker
	serveerster, ober, medewerker bediening
	stewardess, steward, cabinemedewerker
	stuurman, stuurvrouw
	tandartsassistente, tandartsassistent, tandartsassistent
	telefoniste, telefonist, telefonist
	timmerman, timmervrouw
	vakman, vakvrouw, vakkracht
	verkoopster, verkoper, verkoopmedewerker
	verpleegster, verpleger, verpleegkundige
	vertegenwoordigster, vertegenwoordiger, vertegenwoordiger
	vertrouwensman, vertrouwensvrouw, vertrouwenspersoon
	verzorgster, verzorger, verzorger
	voorman, voorvrouw, ploegleider
	voorzitster, voorzitter, voorzitter
	werkster, werker
`);

const english = titlesFrom(`
	actress, actor, actor
	barmaid, barman, bartender
	barman, barmaid, bartender
	cameraman, camerawoman, camera operator
	chairman, chairwoman, chair
	cleaning lady, cleaner, cleaner
	craftsman, craftswoman, craftsperson
	deliveryman, deliverywoman, delivery driver
	doorman, doorwoman, door supervisor
	foreman, forewoman, team leader
	handyman, handywoman, maintenance worker
	hostess, host, host
	repairman, repairwoman, repair technician
	saleslady, salesman, salesperson
	salesman, saleswoman, salesperson
	saleswoman, salesman, salesperson
	seamstress, tailor, sewing machinist
	stewardess, steward, cabin crew member
	waitress, waiter, member of the waiting staff
`);

/** Titles of one sex; a longer one stands before the one it ends in. */
export const genderedTitles: Record<SiteLanguage, readonly GenderedTitle[]> = {
	nl: dutch,
	en: english,
};
