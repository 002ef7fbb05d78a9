/**
 * Words for facts of a vacancy: when, where and how somebody works, and what is asked. Helder's own
 * list, made on 2026-11-22 from what people type; one meaning a line, after `>` the facts it asks for.
 * Parts of the country: NUTS 1 of the EU (Regulation (EC) No 1059/2003); the Randstad as its four
 * provinces work together.
 */
export const termMeanings = `
	avond, evening, na 17, na 18, na 19, na 20, na 5, na 6, na 7, na zessen, na zevenen > roster/avond
	nacht, night, nightshift > roster/nacht
	weekend, weekeinde > roster/weekend
	maandag, ma, monday > day/mon
	dinsdag, di, tuesday > day/tue
	woensdag, wednesday > day/wed
	donderdag, do, thursday > day/thu
	vrijdag, vr, friday > day/fri
	zaterdag, za, saturday > day/sat
	zondag, sunday > day/sun
	kantoortijden, kantooruren, tussen 9 en 5, 9 tot 5, office hours > roster/kantoortijden
	overdag, dagdienst, dagploeg, day shift, daytime > roster/overdag
	doordeweeks, door de weeks, ma vr, ma t m vr, maandag t m vrijdag, weekdays > roster/doordeweeks
	ochtend, smorgens, morning > roster/ochtend
	middag, afternoon > roster/middag
	halve dag, dagdeel > roster/ochtend roster/middag
	schooltijd, onder schooltijd, schooluren, school hours > roster/schooltijd
	flexibel, zelf roosteren, zelfroosteren, eigen rooster, eigen uren, eigen tijd, flexible > needs/own-roster
	vroeg, vroege dienst, ochtenddienst, ochtendploeg, early > roster/vroeg
	laat, late dienst, middagdienst, late shift > roster/laat
	ploegen, ploegendienst, twee ploegen, 2 ploegen, shifts
	thuis, thuiswerk, thuiswerken, thuis werken, vanuit huis, van huis uit, remote, op afstand, telewerken, wfh, home office, from home > place/remote place/hybrid
	volledig thuis, volledig thuiswerken, alleen thuis, alleen thuiswerken, volledig remote, fully remote, 100 thuis > place/remote
	hybride, hybrid, deels thuis > place/hybrid
	fulltime, full time, voltijd, volledige werkweek > hours/full
	parttime, part time, deeltijd, halftijds > hours/part
	bijbaan, student, werkstudent, jobstudent, scholier, bijverdienen, bijverdienste, side job, naast studie, naast school > hours/small
	vast, vaste aanstelling, onbepaalde tijd, permanent > contract/permanent
	tijdelijk, jaarcontract, bepaalde tijd, temporary > contract/fixed-term
	oproep, oproepcontract, oproepbasis, nul uren, nulurencontract, 0 uren, flexwerk, inval, on call, zero hours > contract/on-call
	uitzend, uitzendbureau, interim, temp agency, agency work > contract/agency sector/staffing
	detachering, gedetacheerd, detacheren, secondment > contract/secondment
	stage, stageplek, stageplaats, stagiair, meeloopstage, afstudeerstage, internship, intern > contract/internship
	bbl, leerbaan, leerwerkplek, leerwerktraject, leren en werken, leerwerkbaan, werken en leren, apprenticeship, apprentice > contract/apprenticeship
	zzp, zzper, freelance, freelancer, zelfstandig ondernemer, opdracht, self employed, contractor > contract/freelance
	vrijwilliger, vrijwillig, volunteer > contract/volunteer
	geen ervaring, geen werkervaring, onervaren, starter, starterfunctie, herintreder, zij instromer,
		zijinstromer, omscholen, omscholing, geen experience, entry level, beginner > needs/no-experience
	geen diploma, geen papieren, geen opleiding, ongeschoold, unskilled > needs/no-diploma
	geen cv, cv geen, geen resume > apply/no-cv
	geen brief, geen motivatiebrief, geen sollicitatiebrief, geen motivatie, geen letter > apply/no-letter
	whatsapp, whatsappen, appen, via app > apply/whatsapp
	vmbo > level/vmbo
	mbo > level/mbo
	mbo 2, niveau 2, nivo 2 > level/mbo-2
	mbo 3, niveau 3, nivo 3 > level/mbo-3
	mbo 4, niveau 4, nivo 4 > level/mbo-4
	hbo > level/hbo
	wo, universitair > level/wo
	geen mbo > needs/below-mbo
	geen hbo, geen wo, geen degree > needs/below-hbo
	rijbewijs, driving licence, drivers license > needs/licence
	bellen, telefoon, telefonisch, phone, calling, calls > channel/phone
	chat, chatten > channel/chat
	mail, mailen, email, e mail > channel/email
	geen bellen, geen telefoneren, geen telefoon, weinig bellen, geen phone, geen calls > channel/no-phone
	engels, engelstalig, english, english speaking, expats, expat > language/en
	geen nederlands, geen dutch, dutch geen, non dutch, dont speak dutch, do not speak dutch, spreek geen nederlands, nederlands geen > needs/no-dutch
	geen engels, geen english, engels geen, spreek geen engels > needs/no-english
	duits, duitstalig, german > speaks/de
	arabisch, arabischtalig, arabic > speaks/ar
	frans, franstalig, french > speaks/fr
	oekraiens, oekraienstalig, ukrainian > speaks/uk
	pools, poolstalig, polish > speaks/pl
	spaans, spaanstalig, spanish > speaks/es
	turks, turkstalig, turkish > speaks/tr
	overheid, gemeente, ambtenaar, ambtenarij, publieke sector, government, municipality > sector/government
	energie, energiebedrijf, energy > sector/energy
	drenthe > province/Drenthe
	flevoland > province/Flevoland
	friesland, fryslan > province/Fryslân
	gelderland > province/Gelderland
	groningen > province/Groningen
	limburg > province/Limburg
	noord brabant, brabant > province/Noord-Brabant
	noord holland > province/Noord-Holland
	overijssel > province/Overijssel
	utrecht > province/Utrecht
	zeeland > province/Zeeland
	zuid holland > province/Zuid-Holland
	randstad > province/Noord-Holland province/Zuid-Holland province/Utrecht province/Flevoland
	noord nederland, noorden > province/Groningen province/Fryslân province/Drenthe
	oost nederland, oosten > province/Overijssel province/Gelderland province/Flevoland
	zuid nederland, zuiden > province/Noord-Brabant province/Limburg
	west nederland, westen > province/Noord-Holland province/Zuid-Holland province/Utrecht province/Zeeland
`;
