/**
 * Names of the same job, Dutch and English, and after `>` the job group when the whole group is meant.
 * Helder's own list, made on 2026-11-22 from titles as people use them. The labels of ESCO are not in
 * it: the licence allows that, but no release from ESCO itself was at hand to read.
 */
export const jobTitles = `
	klantenservice, klantenservicemedewerker, medewerker klantenservice, klantcontact, medewerker klantcontact, callcenter, call center, callcentermedewerker, callcenteragent, contactcenter, contact center, contactcentermedewerker, klantcontactcentrum, kcc, kcc medewerker, klantadviseur, klantbehandelaar, telefonist, telefoniste, customer service, customer support, customer care, customer service agent, customer service employee, call centre, call centre agent, helpline, webcare > group/klantenservice group/leiding-klantcontact
	webcare, webcaremedewerker, chatmedewerker, sociale media, social media
	teamleider, teamleidster, teamlead, team lead, teamleader, team leader, teammanager, supervisor, leidinggevende, floormanager, teamcoach
	leidinggevende klantenservice, teamleider klantcontact, teamleider callcenter > group/leiding-klantcontact
	balie, baliemedewerker, publieksbalie, burgerzaken, medewerker burgerzaken, loket, loketmedewerker, front desk, service desk burgerzaken > group/balie-en-informatie
	receptie, receptionist, receptioniste, receptiemedewerker, gastheer receptie, gastvrouw receptie, reception > group/receptie group/hotelreceptie
	hotelreceptie, hotelreceptionist, front office, frontoffice, night auditor, nachtportier > group/hotelreceptie
	helpdesk, help desk, helpdeskmedewerker, servicedesk, service desk, servicedeskmedewerker, ict helpdesk, it support, it helpdesk, systeembeheer, systeembeheerder, technical support, support engineer > group/ict-helpdesk
	ict, it, informatica, automatisering, computers > group/ict-helpdesk group/softwareontwikkeling group/data-analyse
	developer, software developer, ontwikkelaar, softwareontwikkelaar, programmeur, programmer, webdeveloper, webontwikkelaar, software engineer, programmeren, coding, front end, frontend developer, frontend ontwikkelaar, full stack, backend > group/softwareontwikkeling
	data analist, data analyst, data-analist, analist > group/data-analyse
	ontwerper, designer, vormgever, ux, ux designer, ux research, ux onderzoek, gebruikersonderzoek, grafisch vormgever, interaction designer, design > group/ontwerp
	verzorgende, verzorgende ig, verzorger, verzorgster, ziekenverzorger, bejaardenverzorger, helpende, helpende plus, zorgmedewerker, zorghulp, caregiver, carer, care worker, nursing assistant > group/verzorging
	zorg, gezondheidszorg, ouderenzorg, bejaardenzorg, verpleeghuis, bejaardenhuis, verzorgingshuis, woonzorg, care, healthcare, elderly care > group/verzorging group/verpleging sector/care
	thuiszorg, wijkzorg, home care
	verpleegkundige, verpleger, wijkverpleegkundige, nurse > group/verpleging
	verkoper, verkoopster, verkoopmedewerker, winkelmedewerker, winkelbediende, winkelhulp, kassamedewerker, caissiere, shop assistant, sales assistant, retail assistant > group/verkoop-winkel
	winkel, detailhandel, supermarkt, retail, store, shop > group/verkoop-winkel
	accountmanager, account manager, vertegenwoordiger, commercieel medewerker, sales, salesmedewerker, acquisiteur > group/verkoop-zakelijk
	magazijn, magazijnmedewerker, orderpicker, order picker, orderverzamelaar, picker, inpakker, inpakmedewerker, logistiek medewerker, warehouse, warehouse employee, warehouse operative, distributiecentrum, dc, heftruckchauffeur, reachtruckchauffeur, loods > group/magazijn
	logistiek, logistics, logistieke sector > group/magazijn group/transportplanning group/chauffeur sector/logistics
	planner, planning, medewerker planning, planster, rittenplanner, transportplanner, planner transport, roosteraar, scheduler, dispatcher > group/transportplanning
	transport, wegtransport, vervoer, expeditie > group/transportplanning group/chauffeur
	chauffeur, vrachtwagenchauffeur, bezorger, koerier, buschauffeur, taxichauffeur, rijder, driver, truck driver, delivery driver, courier, pakketbezorger, maaltijdbezorger > group/chauffeur
	bediening, ober, serveerster, kelner, bedieningsmedewerker, barmedewerker, gastheer, gastvrouw, waiter, waitress, host > group/bediening
	horeca, hospitality, restaurant, cafe, catering > group/bediening group/keuken group/hotelreceptie sector/hospitality
	kok, chef kok, cook, chef, souschef, sous chef, leerling kok, zelfstandig werkend kok
	keuken, keukenmedewerker, keukenhulp, afwasser, kitchen > group/keuken
	bakker, baker, banketbakker, broodbakker, patissier, bakery > group/bakkerij
	bakkerij, broodbakkerij, banketbakkerij, brood, bakery, bakker
	schoonmaak, schoonmaker, schoonmaakster, interieurverzorger, interieurverzorgster, glazenwasser, cleaner, cleaning, huishoudelijke hulp > group/schoonmaak
	beveiliging, beveiliger, bewaker, portier, surveillant, security, security guard > group/beveiliging
	administratie, administratief medewerker, administratief, kantoor, kantoorbaan, secretaresse, secretarieel, managementassistent, office assistant, office, administration, backoffice, back office > group/administratie group/boekhouding
	boekhouding, boekhouder, boekhoudster, boekhoudkundig, financieel medewerker, financiele administratie, accountant, bookkeeper, accounting, accounts payable, crediteurenadministratie, debiteurenadministratie, administrateur, financieel administratief medewerker, finance, financien > group/boekhouding
	facturatie, facturen, factuur, facturist, invoicing
	verzekeringen, verzekering, verzekeraar, assurantien, schadebehandelaar, schaderegelaar, schade-expert, schade, polisbeheer, insurance, claims handler, claims > group/verzekeringen
	hr, personeelszaken, personeelsadviseur, hr medewerker, recruiter, p en o, human resources > group/personeelszaken
	marketing, marketeer, online marketeer, marketingmedewerker > group/marketing
	communicatiemedewerker, communicatieadviseur, voorlichter, woordvoerder > group/communicatie
	schrijver, tekstschrijver, technisch schrijver, copywriter, redacteur, technical writer, writer, contentschrijver, journalist, auteur, documentatie > group/tekst
	leraar, lerares, docent, docente, onderwijzer, juf, meester, teacher, onderwijsassistent > group/onderwijs
	monteur, installateur, technicus, mecanicien, onderhoudsmonteur, servicemonteur, elektricien, elektromonteur, mechanic, technician, engineer techniek > group/onderhoud-techniek
	techniek, technisch, technische baan > group/onderhoud-techniek
	laadpaal, laadpalen, charging station
	warmtepomp, warmtepompen, heat pump
	productie, productiemedewerker, fabriek, fabrieksmedewerker, operator, production worker, factory > group/productie
	bouw, bouwvakker, timmerman, metselaar, schilder, stratenmaker, construction > group/bouw
	leerling, bbl leerling, trainee, leerling verzorgende
	kwaliteitscoach, coach, trainer
`;
