/**
 * Words for facts of a vacancy: when, where and how somebody works, and what is asked. Helder's own
 * list, made on 2026-11-22 from what people type; one meaning a line, after `>` the facts it asks for.
 */
export const termMeanings = `
	avond, avonden, avonds, avonddienst, avondwerk, avondbaan, s avonds, evening, evenings, evening shift > roster/avond
	nacht, nachten, nachts, nachtdienst, nachtwerk, nachtploeg, s nachts, night, nights, night shift, nightshift > roster/nacht
	weekend, weekeinde, weekends, weekendwerk, weekendbaan, weekenddienst, in het weekend, weekend job > roster/weekend
	zaterdag, zaterdagbaan, zaterdags, saturday > day/sat
	zondag, zondags, sunday > day/sun
	kantoortijden, kantooruren, kantoortijd, dagdienst, overdag, doordeweeks, ma vr, office hours, day shift, daytime > roster/kantoortijden
	vroeg, vroege dienst, vroege diensten, ochtenddienst, ochtendploeg, early, early shift > roster/vroeg
	laat, late dienst, late diensten, middagdienst, late shift > roster/laat
	ploegen, ploegendienst, ploegendiensten, twee ploegen, 2 ploegen, shift work, shifts
	thuis, thuiswerk, thuiswerken, thuiswerkbaan, thuis werken, vanuit huis, van huis uit, werken vanuit huis, remote, op afstand, werken op afstand, telewerken, work from home, working from home, wfh, home office, from home > place/remote place/hybrid
	volledig thuis, volledig thuiswerken, volledig remote, fully remote, 100% thuis > place/remote
	hybride, hybride werken, hybrid, deels thuis > place/hybrid
	fulltime, full time, voltijd, volledige werkweek > hours/full
	parttime, part time, deeltijd, deeltijdbaan > hours/part
	bijbaan, bijbaantje, student, studenten, scholier, bijverdienen, bijverdienste, studentenbaan, studentenwerk, side job, student job, studentbaan, scholieren, naast studie, naast school > hours/small
	vast contract, vaste baan, vast, vaste aanstelling, onbepaalde tijd, permanent, permanent contract > contract/permanent
	tijdelijk, tijdelijk contract, jaarcontract, bepaalde tijd, temporary > contract/fixed-term
	oproep, oproepkracht, oproepcontract, oproepbasis, nul uren, nulurencontract, 0 uren, flexwerk, invalkracht, inval, on call, zero hours > contract/on-call
	uitzend, uitzendbureau, uitzendwerk, uitzendkracht, via uitzendbureau, temp agency, agency work > contract/agency
	detachering, gedetacheerd, detacheren, secondment > contract/secondment
	stage, stageplek, stageplaats, stagiair, stagiaire, meeloopstage, afstudeerstage, internship, intern > contract/internship
	bbl, leerbaan, leerwerkplek, leerwerktraject, leren en werken, leerwerkbaan, werken en leren, apprenticeship, apprentice > contract/apprenticeship
	zzp, zzper, freelance, freelancer, zelfstandig ondernemer, opdracht, self employed, contractor > contract/freelance
	vrijwilliger, vrijwilligers, vrijwilligerswerk, vrijwillig, volunteer, volunteering > contract/volunteer
	zonder ervaring, geen ervaring, geen ervaring nodig, onervaren, starter, starters, starterfunctie, zonder werkervaring, no experience, entry level, beginner > needs/no-experience
	zonder diploma, geen diploma, zonder opleiding, ongeschoold, geen opleiding, no diploma, unskilled > needs/no-diploma
	vmbo > level/vmbo
	mbo > level/mbo
	hbo > level/hbo
	bellen, telefoon, telefonisch, telefoonwerk, phone, calling, calls > channel/phone
	chat, chatten, chatwerk > channel/chat
	mail, mailen, email, emailen, e mail > channel/email
	zonder bellen, niet bellen, geen bellen, niet telefoneren, geen telefoon, zonder telefoon, weinig bellen, no phone, no calls > channel/no-phone
	engels, engelstalig, english, english speaking, expats, expat > language/en
	no dutch, without dutch, not dutch, no dutch required, no dutch needed, dutch not required, dutch not needed, non dutch, dont speak dutch, spreek geen nederlands, zonder nederlands, geen nederlands, nederlands niet nodig > needs/no-dutch
	geen engels, zonder engels, engels niet nodig, spreek geen engels, no english, without english > needs/no-english
	duits, duitstalig, german > speaks/de
	overheid, gemeente, ambtenaar, ambtenarij, publieke sector, government, municipality > sector/government
	energie, energiebedrijf, energy > sector/energy
	drenthe, provincie drenthe > province/Drenthe
	flevoland > province/Flevoland
	friesland, fryslan > province/Fryslân
	gelderland > province/Gelderland
	groningen, provincie groningen > province/Groningen
	limburg > province/Limburg
	noord brabant, brabant > province/Noord-Brabant
	noord holland > province/Noord-Holland
	overijssel > province/Overijssel
	utrecht, provincie utrecht > province/Utrecht
	zeeland > province/Zeeland
	zuid holland > province/Zuid-Holland
`;
