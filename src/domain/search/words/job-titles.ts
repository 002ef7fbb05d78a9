/**
 * Names of the same job, Dutch and English, and after `>` the job group when the whole group is meant.
 * Helder's own list, made on 2026-11-22 from titles as people use them. The labels of ESCO are not in
 * it: the licence allows that, but no release from ESCO itself was at hand to read.
 */
export const jobTitles = `
	klantenservice, klantenservicemedewerker, klantcontact, callcenter, call center, callcenteragent,
		contactcenter, contact center, klantcontactcentrum, kcc, klantadviseur, klantbehandelaar, telefonist,
		customer service, customer support, customer care, call centre, helpline, webcare
		> group/klantenservice group/leiding-klantcontact
	webcare, chatmedewerker, sociale media, social media
	teamleider, teamlead, team lead, teamleader, team leader, teammanager, manager, supervisor, leidinggevende, floormanager, teamcoach
	balie, publieksbalie, burgerzaken, loket, front desk > group/balie-en-informatie
	receptie, receptionist, reception, onthaal > group/receptie group/hotelreceptie
	hotelreceptie, hotelreceptionist, front office, frontoffice, night auditor, nachtportier > group/hotelreceptie
	helpdesk, help desk, servicedesk, service desk, ict helpdesk, it support, it helpdesk, systeembeheer,
		systeembeheerder, technical support, support engineer > group/ict-helpdesk
	ict, it, informatica, automatisering, computers > group/ict-helpdesk group/softwareontwikkeling group/data-analyse
	developer, software developer, ontwikkelaar, softwareontwikkelaar, programmeur, programmer, webdeveloper,
		webontwikkelaar, software engineer, programmeren, coding, front end, frontend, full stack, backend
		> group/softwareontwikkeling
	data analist, data analyst, data-analist, analist > group/data-analyse
	ontwerper, designer, vormgever, ux, ux research, ux onderzoek, gebruikersonderzoek, grafisch vormgever, interaction designer, design > group/ontwerp
	verzorgende, verzorgende ig, vig, verzorger, ziekenverzorger, bejaardenverzorger, helpende,
		helpende plus, zorgkundige, zuster, zorghulp, caregiver, carer, care worker, nursing assistant
		> group/verzorging
	zorg, gezondheidszorg, ouderenzorg, ouderen, oude mensen, bejaarden, bejaardenzorg, verpleeghuis,
		bejaardenhuis, verzorgingshuis, woonzorg, care, healthcare, elderly care
		> group/verzorging group/verpleging sector/care
	thuiszorg, wijkzorg, home care
	verpleegkundige, verpleger, wijkverpleegkundige, zuster, nurse > group/verpleging
	verkoper, verkoopmedewerker, winkelmedewerker, vakkenvuller, shelf stacker, kassa, caissiere,
		shop assistant, sales assistant, retail assistant > group/verkoop-winkel
	winkel, detailhandel, supermarkt, retail, store, shop > group/verkoop-winkel
	accountmanager, account manager, vertegenwoordiger, commercieel medewerker, sales, acquisiteur > group/verkoop-zakelijk
	magazijn, magazijnmedewerker, orderpicker, order picker, orderverzamelaar, picker, inpakker, inpakken,
		logistiek medewerker, warehouse, warehouse operative, distributiecentrum, dc, heftruckchauffeur,
		reachtruckchauffeur, heftruck, reachtruck, forklift, loods > group/magazijn
	logistiek, logistics, logistieke sector > group/magazijn group/transportplanning group/chauffeur sector/logistics
	planner, planning, planster, rittenplanner, transportplanner, roosteraar, scheduler, dispatcher > group/transportplanning
	transport, wegtransport, vervoer, expeditie > group/transportplanning group/chauffeur
	chauffeur, vrachtwagenchauffeur, bezorger, koerier, buschauffeur, taxichauffeur, rijder, driver,
		truck driver, delivery driver, courier, pakketbezorger, maaltijdbezorger > group/chauffeur
	bediening, ober, serveerster, kelner, barmedewerker, gastheer, gastvrouw, waiter, waitress, host > group/bediening
	horeca, hospitality, restaurant, cafe, catering > group/bediening group/keuken group/hotelreceptie sector/hospitality
	kok, cook, chef, chefkok, souschef, sous chef, leerling kok, zelfstandig werkend kok
	keuken, afwasser, kitchen > group/keuken
	bakker, baker, banketbakker, broodbakker, patissier, bakery > group/bakkerij
	bakkerij, broodbakkerij, banketbakkerij, brood, bakery, bakker
	schoonmaak, schoonmaker, poets, interieurverzorger, glazenwasser, cleaner, cleaning, huishoudelijke hulp > group/schoonmaak
	beveiliging, beveiliger, bewaker, portier, surveillant, security, security guard > group/beveiliging
	administratie, administratief, bediende, data entry, data invoer, kantoor, secretaresse, secretarieel,
		managementassistent, office, administration, backoffice, back office > group/administratie group/boekhouding
	boekhouding, boekhouder, boekhoudkundig, financieel, accountant, bookkeeper, accounting,
		accounts payable, crediteurenadministratie, debiteurenadministratie, administrateur, finance, financien
		> group/boekhouding
	facturatie, facturen, factuur, facturist, invoicing
	verzekeringen, verzekering, verzekeraar, assurantien, schadebehandelaar, schaderegelaar, schade-expert,
		schade, polisbeheer, insurance, claims handler, claims > group/verzekeringen
	hr, personeelszaken, personeelsadviseur, recruiter, p en o, human resources > group/personeelszaken
	marketing, marketeer, online marketeer > group/marketing
	communicatiemedewerker, communicatieadviseur, voorlichter, woordvoerder > group/communicatie
	schrijver, tekstschrijver, technisch schrijver, copywriter, redacteur, technical writer, writer,
		contentschrijver, journalist, auteur, documentatie > group/tekst
	leraar, lerares, docent, onderwijzer, juf, meester, teacher, onderwijsassistent > group/onderwijs
	monteur, installateur, technicus, mecanicien, onderhoudsmonteur, servicemonteur, elektricien,
		elektromonteur, mechanic, technician, engineer techniek > group/onderhoud-techniek
	techniek, technisch > group/onderhoud-techniek
	laadpaal, laadpalen, charging station
	warmtepomp, warmtepompen, heat pump
	productie, fabriek, arbeider, lopende band, operator, production worker, factory > group/productie
	bouw, bouwvakker, timmerman, metselaar, schilder, stratenmaker, construction > group/bouw
	leerling, trainee
	kwaliteitscoach, coach, trainer
`;
