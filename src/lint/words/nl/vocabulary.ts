/** Lists of words that Dutch phrases name, with their inflection. */
export const vocabulary: Readonly<Record<string, string>> = {
	adv: '(?:(?:zeer|heel|erg|enorm|echt|uiterst|ontzettend|super|bijzonder|altijd|van nature|extreem|sterk|behoorlijk|voldoende|uiteraard|ook|best|een tikje|minstens) ){1,2}',
	'adv-good': '(?:goed|prima|uitstekend|perfect|netjes|keurig)',
	company:
		'%bedrijf|%organisatie|%onderneming|%werkgever|%bureau|kmo|start-?up|scale-?up|%club|%groep|%keten|%praktijk|%aannemer|%bedrijven|%organisaties|werkmaatschappij|%instelling',
	difficult:
		'%gedrag|publiek|%kind|%kinderen|leerlingen|jongeren|cliënten|doelgroep%|weersomstandigheden|terrein',
	fun: '(?:super|mega)?(?:leuke?|toffe?|gave?|gaaf|mooie?|gezellige?|fijne?)|prettige?|aangename?|geweldige?|fantastische?|prachtige?|heerlijke?|te gekke',
	'growth-adj':
		'goede?|uitstekende|mooie?|volop|veel|ruime|interessante|genoeg|voldoende|prima|legio|talrijke|aantrekkelijke|continue?|uitgebreide?|ruim aanbod aan|breed aanbod aan|leuke?|top|snelle|brede|eindeloze|onbeperkte|vele|heel veel|enorm veel|toffe|fantastische',
	job: '%functies?|%baan|%banen|jobs?|bijbaan|%job|rol|rollen|posities?|werk|werkzaamheden|taken|takenpakket|%projecten|%project|%opdrachten|%opdracht|loopbaan|carrière|stage|stageplek|vacature|klussen|portefeuille|zaken|dossiers|werkdag|werkweek|campagnes|cases|verantwoordelijkheden',
	nice: '(?:super|mega)?(?:leuke?|toffe?|gave?|gaaf|mooie?|gezellige?|fijne?)|prettige?|aangename?|geweldige?|fantastische?|prachtige?|heerlijke?|warme?|ontspannen|relaxte?|uitstekende?|prima|plezierige?|gemoedelijke?|ongedwongen|knusse?|aantrekkelijke?',
	opening:
		'%uitdaging|%uitdagingen|kans|kansen|omgeving|%omgeving|context|markt|sector|doelen|targets',
	pay: '%salaris|%salariëring|%salarispakket|%salarismogelijkheden|%loon|%loonpakket|%verloning|%verloningspakket|%beloning|%beloningspakket|verdiensten|%verdienste|%vergoeding|%vergoedingen|inkomen|%bijverdienste|wedde|%uurtarief|maandloon|tarief|honorering',
	people:
		"collega's|collegae|mensen|professionals|vakmensen|specialisten|consultants|teamleden|experts|medewerkers|persoonlijkheden|teams?|groep",
	person:
		"%medewerker|%medewerkster|%adviseur|%adviseurs|%developer|%engineer|%manager|%specialist|%consultant|%verkoper|%monteur|%collega|professional|%teamlid|persoon|persoonlijkheid|kandidaat|%starter|%student|stagiair|%kracht|%topper|aanpakker|duizendpoot|teamspeler|teamplayer|%kok|%chauffeur|%planner|%coördinator|%coach|%leider|%assistent|%assistente|%verpleegkundige|%verzorgende|%begeleider|%docent|%leraar|%leerkracht|%boekhouder|accountant|jurist|%analist|%ontwikkelaar|%ontwerper|%designer|%marketeer|recruiter|%administrateur|secretaresse|receptionist|%timmerman|elektricien|%technicus|%technieker|%bediende|arbeider|%voorbereider|%calculator|%aankoper|%inkoper|vakman|vakvrouw|%bezorger|iemand|type|programmeur|%architect|%tester|%lead|%trainer|collega's|mensen|professionals|teamleden|talenten|talent|%beheerder|hovenier|%installateur|schilder|lasser|%operator|gastheer|gastvrouw|barista|bijbaner|zij-instromer|klantzoeker|commercieel talent|ondernemer|leidinggevende|%secretaris|%directeur|redacteur|%schrijver|denker|doener|techneut|%auteur",
	product:
		'%product|%producten|%dienst|%diensten|%dienstverlening|%oplossing|%oplossingen|%concepten|%concept|%projecten|%project|%technologie|%technologieën|%ideeën|%systemen|%processen|%websites|%platformen|%platforms|%materialen|%software|apparatuur',
	team: '%team|%teams|afdeling|ploeg|club|groep',
	thing:
		"content|%prijzen|prijs|%pagina|%pagina's|tarieven|contract|energiecontract|data|%websites?|site|lijst|lijsten|%import|ip|route|routes|%routering|balans|evenwicht|%systeem|%systemen|stabiliteit|belasting|variabele|variabelen|geheugen|elementen|element|component|componenten|test|tests|formulier|formulieren|waarde|waarden|tabel|tabellen|menu|menus|inhoud|velden|veld|taal|talen|blok|blokken|object|objecten|query|url|link|links|krachten|analyse|model|modellen|verlichting|prijsmodel",
	work: 'werk|werkzaamheden|%functie|%baan|job|rol|stage|takenpakket|team|werkdag',
};
