/**
 * Words that stand in the compounds of Dutch job titles, from which compounds are split. Helder's own
 * list, made on 2026-11-22 by reading titles of vacancies; no part is so short or so common that it
 * turns up inside other words by accident, and "mede" and "werker" are left out so that
 * "medewerker" stays whole. Two parts that only make sense together are one part here.
 */
export const compoundParts: ReadonlySet<string> = new Set(
	`
	medewerker medewerkster assistent assistente adviseur adviseuse behandelaar begeleider begeleidster
	beheerder bestuurder bezorger chauffeur coach coordinator consulent controleur docent hulp hulpverlener
	kracht kundige leerling leider leidster manager monteur onderzoek onderzoeker ontwerper ontwikkelaar
	operator opleider planner receptionist schoonmaker specialist stagiair student technicus trainer
	verkoper verkoopster verpleger verpleegkundige verzorgende verzorger verzorgster vrijwilliger
	werk werkplek advies beheer begeleiding behandeling opleiding ontwikkeling planning verzorging
	verpleging verkoop inkoop verhuur verhuizer bewaker bewaking beveiliger beveiliging
	klant klanten klantcontact relatie service dienst diensten dienstverlener dienstverlening desk
	helpdesk balie receptie publiek publieks telefoon contact contactcenter callcenter center centrum
	webshop webwinkel winkel super supermarkt markt kassa bakker bakkerij banket slager slagerij kaas
	bloem bloemen boek kleding schoen schoenen meubel fiets fietsen auto bus taxi vracht vrachtwagen
	vliegtuig trein schip scheep scheeps wagen truck vorkheftruck heftruck reach reachtruck pallet
	magazijn voorraad logistiek logistieke transport weg post pakket pakketten bezorg order picker
	productie fabriek machine metaal hout staal las lasser elektro installatie installateur onderhoud
	techniek technisch laad laadpaal paal warmte warmtepomp pomp zonne paneel panelen zonnepaneel
	zonnepanelen koel witgoed bouw bouwvak grond grondwerk straat stratenmaker schilder timmer metsel
	tuin tuinbouw tuinder hovenier groen kas oogst bos park dier dieren veehouderij land landbouw
	zorg thuiszorg jeugdzorg ouderen ouderenzorg gehandicapten gehandicaptenzorg kraam kraamzorg
	ziekenhuis huis huisarts huisartsen apotheek apothekers tandarts tandartsen arts patient bewoner
	bewoners client clienten kinder kinderopvang kind opvang peuter kleuter gast gasten gastheer
	gastvrouw gastvrijheid jeugd wijk wijkverpleegkundige nacht nachtzorg dag avond ochtend middag
	weekend zaterdag zondag vakantie feestdag vroeg laat ploeg ploegen uren
	horeca hotel restaurant keuken kok bar cafe terras bediening afwas kantine catering bedrijf
	bedrijfs school scholen onderwijs leraar leer les taal muziek sport zwem zwembad theater museum
	bibliotheek evenement evenementen reis reizen toerisme strand
	kantoor administratie administratief financieel financiele boekhouder boekhouding boekhoud
	factuur facturatie salaris loon debiteuren crediteuren belasting verzekering verzekeringen schade
	schadeherstel hypotheek bank krediet pensioen polis verkeer recht rechts juridisch secretariaat
	secretaresse directie management project proces kwaliteit kwaliteits veiligheid milieu energie
	water gas stroom afval gemeente gemeentehuis overheid burger burgerzaken raad rijk provincie
	politie brandweer leger douane personeel personeels personeelszaken werving selectie
	gebruiker gebruikers systeem systemen netwerk software web website applicatie data database
	computer informatie kennis kennisbank content tekst schrijver redactie communicatie marketing
	media campagne social ontwerp vormgever vormgeving foto video grafisch interieur
	binnen binnendienst buiten buitendienst thuis thuiswerk thuiswerken thuiswerker werkplaats
	werkbegeleider stage stages stageplek traineeship bijbaan baan banen vacature vacatures
	oproep oproepkracht uitzend uitzendkracht inval invalkracht flex seizoen seizoens zelfstandig
	glazenwasser wasser wasserij schoonmaak stoffeerder tapijt bezorging keten buurt dorp stad
	stads regio vlees vis groente fruit melk rundvee pluimvee
	team groep afdeling afdelings filiaal vestigings rayon district ploegbaas voorman
	`
		.trim()
		.split(/\s+/),
);
