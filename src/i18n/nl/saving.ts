/** What stands on pages about saving, comparing and what changed. */
export const saving = {
	'frame.saved': 'Bewaard',

	'changes.title': 'Wat er is gewijzigd',
	'changes.intro': 'Sinds deze vacature online staat.',
	'changes.pay': 'loon',
	'changes.fee': 'tarief',
	'changes.allowance': 'vergoeding',
	'changes.hours': 'uren',
	'changes.shifts': 'diensten',
	'changes.closes': 'laatste dag',
	'changes.place': 'plaats',
	'changes.contract': 'contract',
	'changes.noLastDay': 'niet vastgelegd',
	'changes.onDay': (day: string, line: string) => `${day}: ${line}.`,
	'changes.afterSaving': 'Dit is gewijzigd nadat je de vacature bewaarde.',

	'save.save': 'Bewaar',
	'save.remove': 'Haal uit je lijst',
	'save.inList': 'Staat in je lijst',
	'save.saved': 'bewaard',
	'save.seen': 'bekeken',

	'saved.title': 'Je bewaarde vacatures',
	'saved.description':
		'Vacatures die je bewaarde, met je aantekeningen en wat er sindsdien is gewijzigd. Alles blijft op dit apparaat.',
	'saved.noScript':
		'Bewaren werkt alleen met JavaScript. Zonder JavaScript kun je een vacature afdrukken, of het adres ervan bewaren in je browser.',
	'saved.empty': 'Je lijst is leeg',
	'saved.emptyHow':
		'Druk bij een vacature op het lint. Dan staat hij hier, en kun je er een aantekening bij maken of vacatures naast elkaar zetten.',
	'saved.emptyHowOne':
		'Druk bij een vacature op het lint. Dan staat hij hier, en kun je er een aantekening bij maken.',
	'saved.device':
		'Je lijst blijft op dit apparaat, in deze browser. Niemand anders ziet hem, ook dit bord niet.',
	'saved.stage': 'Hoe ver ben je?',
	'saved.stages': {
		saved: 'Bewaard',
		applied: 'Gesolliciteerd',
		interview: 'Op gesprek',
		hired: 'Aangenomen',
		rejected: 'Afgewezen',
	},
	'saved.note': 'Aantekening (wordt vanzelf bewaard)',
	'saved.noteShown': 'Aantekening',
	'saved.remove': 'Verwijder',
	'saved.compare': 'Vergelijk',
	'saved.compareNow': 'Zet naast elkaar',
	'saved.compareHint': 'Kies twee of drie vacatures.',
	'saved.changed': 'Gewijzigd sinds je bewaarde',
	'saved.changedSeen': 'Gezien',
	'saved.undo': 'Zet terug',
	'saved.restored': 'Teruggezet.',
	'saved.tools': 'Je lijst',
	'saved.export': 'Bewaar als bestand',
	'saved.import': 'Haal uit een bestand',
	'saved.importHint':
		'Met een bestand neem je je lijst mee naar een ander apparaat. Wat hier al staat, blijft staan.',
	'saved.print': 'Druk af',
	'saved.clear': 'Maak de lijst leeg',
	'saved.damaged':
		'Een deel van je lijst was beschadigd. Wat te lezen was, staat nog in je lijst. De hele tekst is apart gehouden.',
	'saved.lost':
		'Je lijst was beschadigd, en er was niets van te lezen. De tekst is apart gehouden. Haal hem op als je zelf wilt kijken wat erin stond. Heb je een bestand van je lijst, haal je vacatures dan daaruit.',
	'saved.damagedDownload': 'Haal de beschadigde tekst op',
	'saved.damagedForget': 'Gooi de beschadigde tekst weg',
	'saved.newer':
		'Je lijst is gemaakt met een nieuwere versie van dit bord. Deze pagina kan hem niet lezen en laat hem zoals hij is. Laad de pagina opnieuw: misschien bewaarde je browser een oude. Helpt dat niet, dan staat er nu een oudere versie van het bord online. Kom later terug, je lijst blijft staan.',

	'compare.title': 'Vacatures vergelijken',
	'compare.description':
		'Zet twee of drie vacatures naast elkaar: loon, uren, diensten, plaats en wat er verschilt.',
	'compare.noScript':
		'Vergelijken werkt alleen met JavaScript. Zonder JavaScript kun je de vacatures naast elkaar openen: de feiten staan overal in dezelfde volgorde.',
	'compare.caption': 'Feiten naast elkaar',
	'compare.fact': 'Feit',
	'compare.employer': 'Werkgever',
	'compare.differs': 'anders',
	'compare.missing': 'staat er niet in',
	'compare.onlyDifferences': 'Toon alleen wat verschilt',
	'compare.remove': 'Haal weg',
	'compare.how':
		'Kies twee of drie vacatures in je lijst, en druk daar op “Zet naast elkaar”. Het adres van deze pagina onthoudt je keuze.',
	'compare.toList': 'Naar je bewaarde vacatures',
	'compare.allSame': 'In deze feiten verschillen ze niet.',
};
