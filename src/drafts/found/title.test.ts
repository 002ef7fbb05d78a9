import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

const story =
	'\n\nJe helpt klanten aan de telefoon en je zoekt uit wat er met hun bestelling is gebeurd.';

test.each([
	['# Kok bij de Voorbeeldkeuken', 'Kok', 'keuken'],
	['# Klantenservicemedewerker', 'Klantenservicemedewerker', 'klantenservice'],
	[
		'# Vacature Frontend Developer bij Voorbeeldbureau (Utrecht)',
		'Frontend Developer',
		'softwareontwikkeling',
	],
	['# Verzorgende IG (m/v/x)', 'Verzorgende IG', 'verzorging'],
	['# Teamleider klantenservice | 32 uur', 'Teamleider klantenservice', 'leiding-klantcontact'],
	['# Vacature: Magazijnmedewerker - Assen', 'Magazijnmedewerker', 'magazijn'],
	['Functie: Receptionist', 'Receptionist', 'receptie'],
	['Kok', 'Kok', 'keuken'],
	['# Vacature\n\n## Receptionist', 'Receptionist', 'receptie'],
	['Vacature\n\nReceptionist', 'Receptionist', 'receptie'],
	['Functie:\nReceptionist', 'Receptionist', 'receptie'],
	['Receptionist\nGroningen', 'Receptionist', 'receptie'],
	['# Logo van De Balie\n\nReceptionist', 'Receptionist', 'receptie'],
	['**Kassamedewerker (12 – 16 uur)**', 'Kassamedewerker', 'verkoop-winkel'],
	['**Administratief medewerker**', 'Administratief medewerker', 'administratie'],
	['# ORDERPICKER GEZOCHT', 'Orderpicker', 'magazijn'],
	['GEZOCHT: ORDERPICKER!', 'Orderpicker', 'magazijn'],
	['# Wij zoeken een kok!', 'Kok', 'keuken'],
	['# Zelfstandig Kok Gezocht!', 'Zelfstandig Kok', 'keuken'],
	['# NIEUW SEIZOEN - ORDERPICKERS GEZOCHT', 'Orderpickers', 'magazijn'],
	['# Vacature receptionist.', 'Receptionist', 'receptie'],
	['# Vacature iOS-developer', 'iOS-developer', 'softwareontwikkeling'],
	['# KOK GEZOCHT IN ASSEN', 'Kok', 'keuken'],
	['# 10 orderpickers gezocht', 'Orderpickers', 'magazijn'],
	['# MEDEWERKER ICT HELPDESK', 'Medewerker ICT helpdesk', 'ict-helpdesk'],
	['# Ben jij de receptionist die wij zoeken?', 'Receptionist', 'receptie'],
	['# Vacature Fulltime Receptionist', 'Receptionist', 'receptie'],
	['# Werken als receptionist', 'Receptionist', 'receptie'],
	['# Word kok bij de Voorbeeldkeuken', 'Kok', 'keuken'],
	['# Kom werken als kok in Assen!', 'Kok', 'keuken'],
	['# kok met liefde voor groente!', 'Kok', 'keuken'],
	['# Werken bij Voorbeeld\n\n## Receptionist', 'Receptionist', 'receptie'],
	['# Analist Mariene Ecologie', 'Analist Mariene Ecologie', undefined],
	['# Senior analist', 'Senior analist', 'data-analyse'],
	['# Functioneel analist', 'Functioneel analist', 'data-analyse'],
	['# CNC-frezer en programmeur', 'CNC-frezer en programmeur', undefined],
	['# Planner thuiszorg', 'Planner thuiszorg', undefined],
	['# Productieplanner', 'Productieplanner', undefined],
	['# Planner transport', 'Planner transport', 'transportplanning'],
	['# Receptionist parttime', 'Receptionist', 'receptie'],
	['# Houd jij van koken?\n\n## Word jij onze kok?', 'Kok', 'keuken'],
	['# Junior kok (m/v/x) in Schilde', 'Junior kok', 'keuken'],
	['# Career coach', 'Career coach', undefined],
	['# Receptionist Voorbeeld B.V.', 'Receptionist Voorbeeld B.V', 'receptie'],
	['# Klantzoeker', 'Klantzoeker', undefined],
	['# Zelfstandig werkend kok\n\n', 'Zelfstandig werkend kok', 'keuken'],
])('finds the title in “%s”', (heading, title, jobGroup) => {
	expect(foundIn(heading + story, 'title', 'jobGroup')).toEqual({
		title,
		...(jobGroup ? { jobGroup } : {}),
	});
});

test.each([
	'# Ben jij onze nieuwe held?',
	'# Wat ga je doen',
	'# Solliciteer nu!',
	'# WAT BIEDEN WIJ',
	'# Over ons',
	'# Logo van De Balie',
	'# Bouw mee aan de stad',
	'- Ervaring als receptionist\n- Een diploma',
	'# Word jij onze collega',
	'# Werk bij Voorbeeld Nederland',
	'# Word deel van ons team',
	'# Career Value B.V.',
	'# Kom erbij!',
	'# Functie omschrijving Voorbeeld.nl',
	'# Open posities',
	'# Hoi, wij zijn Voorbeeld',
	'# Werken bij: als kok of begeleider',
	'# Voorbeeld zoekt koks!',
	'Wij zoeken een medewerker die van bellen houdt.',
])('finds no title in “%s”', (heading) => {
	expect(foundIn(heading + story, 'title')).toEqual({});
});
