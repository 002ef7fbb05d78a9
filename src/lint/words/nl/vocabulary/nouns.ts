import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What employers speak of: themselves, the work, people, pay and things. */
export const nouns: Vocabulary = {
	company: [
		'%bedrijf|%organisatie|%onderneming|%werkgever|%bureau|kmo|start-?up|scale-?up|%club',
		'%groep|%keten|%praktijk|%aannemer|%bedrijven|%organisaties|werkmaatschappij|%instelling',
		'%school|gemeente|%stichting|ziekenhuis|%winkel|%zaak|%restaurant|hotel|%kantoor',
		'zorggroep|vereniging|fabriek|familiebedrijf|%museum|%theater|bibliotheek|galerie|festival',
		'%centrum|%gemeenschap|%fonds|%huis|orkest|uitgeverij|redactie|universiteit|hogeschool',
	],
	team: ['%team|%teams|afdeling|ploeg|club|groep'],
	people: [
		"collega's|collegas|collegae|mensen|professionals|vakmensen|specialisten|consultants",
		'teamleden|experts|medewerkers|persoonlijkheden|teams?|groep',
	],
	person: [
		'%medewerker|%medewerkster|%adviseur|%adviseurs|%developer|%engineer|%manager|%specialist',
		'%consultant|%verkoper|%monteur|%collega|professional|%teamlid|persoon|persoonlijkheid',
		'kandidaat|%starter|%student|stagiair|%kracht|%topper|aanpakker|duizendpoot|teamspeler',
		'teamplayer|%kok|%chauffeur|%planner|%coördinator|%coach|%leider|%assistent|%assistente',
		'%verpleegkundige|%verzorgende|%begeleider|%docent|%leraar|%leerkracht|%boekhouder',
		'accountant|jurist|%analist|%ontwikkelaar|%ontwerper|%designer|%marketeer|recruiter',
		'%administrateur|secretaresse|receptionist|%timmerman|elektricien|%technicus|%technieker',
		'%bediende|arbeider|%voorbereider|%calculator|%aankoper|%inkoper|vakman|vakvrouw',
		"%bezorger|iemand|type|programmeur|%architect|%tester|%lead|%trainer|collega's|mensen",
		'professionals|teamleden|talenten|talent|%beheerder|hovenier|%installateur|schilder',
		'lasser|%operator|gastheer|gastvrouw|barista|bijbaner|zij-instromer|klantzoeker',
		'commercieel talent|ondernemer|leidinggevende|%secretaris|%directeur|redacteur|%schrijver',
		'denker|doener|techneut|%auteur',
	],
	job: [
		'%functies?|%baan|%banen|jobs?|bijbaan|%job|rol|rollen|posities?|werk|werkzaamheden|taken',
		'takenpakket|%projecten|%project|%opdrachten|%opdracht|loopbaan|carrière|stage|stageplek',
		'vacature|klussen|portefeuille|zaken|dossiers|werkdag|werkweek|campagnes|cases',
		'verantwoordelijkheden',
	],
	work: ['werk|werkzaamheden|%functie|%baan|job|rol|stage|takenpakket|team|werkdag'],
	product: [
		'%product|%producten|%dienst|%diensten|%dienstverlening|%oplossing|%oplossingen',
		'%concepten|%concept|%projecten|%project|%technologie|%technologieën|%ideeën|%systemen',
		'%processen|%websites|%platformen|%platforms|%materialen|%software|%apparatuur',
	],
	pay: [
		'%salaris|%salariëring|%salarispakket|%salarismogelijkheden|%loon|%loonpakket|%verloning',
		'%verloningspakket|%beloning|%beloningspakket|verdiensten|%verdienste|%vergoeding',
		'%vergoedingen|inkomen|%bijverdienste|wedde|%uurtarief|maandloon|tarief|honorering',
	],
	opening: [
		'%uitdaging|%uitdagingen|kans|kansen|omgeving|%omgeving|context|markt|sector|doelen',
		'targets',
	],
	'advert-noun': [
		"%(?:bedrijf|bedrijven|bedrijfje|organisaties?|ondernemingen|onderneming|werkgevers?|bureaus?|teams?|teampje|ploeg|clubje|club|crew|bende|familie|collega's?|collegae|omgeving(?:en)?|plek|plekken|plekje|klimaat|cultuur|sfeer|kantoor|kantoren|pand|panden|locaties?|gebouw|projecten|project|opdracht(?:en)?|klussen|klus|klanten|klantenkring|klantenbestand|klantenportefeuille|opdrachtgevers?|relaties|merken|merk|producten|product|diensten|dienstverlening|oplossing(?:en)?|concepten|concept|werk|baan|banen|job|jobs|functies?|rol|rollen|positie|stage|uitdaging(?:en)?|kansen|kans|mogelijkhe(?:id|den)|avontuur|avonturen|toekomst|tijd|reis|stap|stappen|carrière|loopbaan|samenwerking(?:en)?|partners?|partij|portfolio|portefeuille|netwerk|platforms?|platformen|community|branche|sector|markt|wereld|vak|vakgebied|werkveld|ambities?|plannen|doelen|doelstellingen|missie|visie|verhaal|verhalen|ideeën|initiatieven|resultaten|prestaties|ervaring(?:en)?|beleving|service|kwaliteit|aanpak|insteek|werkwijze|manier|mix|combinatie|balans|groep|mensen|vakmensen|professionals|experts|specialisten|aanbod|pakket|voorwaarden|voordelen|extra's|extraatjes|opleiding(?:en)?|cursussen|training(?:en)?|trajecten|traject|activiteiten|uitjes|uitje|uitstapjes|borrels?|evenementen|events|feesten|feestjes|momenten|taken|werkzaamheden|takenpakket|verantwoordelijkheden|cases?|vraagstukken|dossiers|campagnes|winkels?|restaurants?|hotels?|zaak|scholen|school|instelling|praktijk|stad|regio|speler|fase|setting|context|sessies|technieken|technologie|technologieën|tools|tooling|faciliteiten|materialen|applicaties|websites|verdiensten|dynamiek|hoofdkantoor|werkweek|werkdag|dagen|periode|start|reputatie|geschiedenis|samenstelling|setting|ritten|routes|shows|keuken|zorgorganisatie|huis|doelgroep|groei|diversiteit|variatie|vacature|acties|gadgets|koppen|contacten|gesprekken|inkijk|leerschool|opportuniteit(?:en)?|topavond|verblijf|bezoek|zomer|kijk|klanttevredenheid|voorsprong|gemeenschap|koers|atmosfeer|gelegenheid|thuisbasis|groepen|bestemming|omstandigheden|werkcultuur|totaalpakket|vooruitzichten|instelling|adviezen|advies|inzichten|toepassingen|ondersteuning|tuinen|interieurs|gerechten|herinneringen)",
	],
	thing: [
		"content|%prijzen|prijs|%pagina|%pagina's|tarieven|contract|energiecontract|data",
		'%websites?|site|lijst|lijsten|%import|ip|route|routes|%routering|balans|evenwicht',
		'%systeem|%systemen|stabiliteit|belasting|variabele|variabelen|geheugen|elementen|element',
		'component|componenten|test|tests|formulier|formulieren|waarde|waarden|tabel|tabellen',
		'menu|menus|inhoud|velden|veld|taal|talen|blok|blokken|object|objecten|query|url|link',
		'links|krachten|analyse|model|modellen|verlichting|prijsmodel',
	],
	difficult: [
		'%gedrag|publiek|%kind|%kinderen|leerlingen|jongeren|cliënten|doelgroep%',
		'weersomstandigheden|terrein',
	],
	small: [
		'en|of|in|op|aan|voor|van|met|te|om|is|zijn|tot|naar|bij|dat|die|als|maar|de|het|een|je',
		'we|wij|jij|ook|waar|waarin|ten|per|dan|zin',
	],
};
