import { expect, test } from 'vitest';
import { askedPlace } from '#domain/places/asked-place.ts';
import { askedRegion, regions } from '#domain/places/asked-region.ts';
import { kilometresBetween } from '#domain/places/distance.ts';
import { placesNamed } from '#domain/places/places.ts';

test.each([
	['omgeving utrecht', 'Utrecht', ''],
	[
		'klantenservice in de buurt van den bosch parttime',
		"'s-Hertogenbosch",
		'klantenservice parttime',
	],
	['regio Bergen op Zoom', 'Bergen op Zoom', ''],
	['kok Vlissingen en omgeving', 'Vlissingen', 'kok'],
	['Zwolle e.o.', 'Zwolle', ''],
	['rond Bergen', 'Bergen', ''],
	['near Eindhoven', 'Eindhoven', ''],
])('“%s” asks for what lies around %s', (query, place, rest) => {
	expect(askedPlace(query)).toMatchObject({ filters: { place }, rest });
});

test('a distance goes along', () => {
	expect(askedPlace('binnen 10 km van Ede')).toMatchObject({
		filters: { place: 'Ede' },
		kilometres: 10,
		rest: '',
	});
});

test.each(['vlakbij werk', 'regio nergenshuizen', 'werken rond de middag', 'Utrecht', 'omgeving'])(
	'“%s” asks for no place that is known',
	(query) => {
		expect(askedPlace(query)).toBeUndefined();
	},
);

test.each([
	['Twente', ['Almelo', 'Enschede', 'Oldenzaal', 'Haaksbergen']],
	['achterhoek', ['Doetinchem', 'Winterswijk', 'Zutphen', 'Lichtenvoorde']],
	['Veluwe', ['Apeldoorn', 'Barneveld', 'Ede', 'Epe', 'Harderwijk', 'Nunspeet']],
	['walcheren', ['Vlissingen', 'Domburg', 'Westkapelle']],
	['Zeeuws Vlaanderen', ['Hulst', 'Oostburg']],
	['gooi', ['Bussum', 'Huizen']],
	['betuwe', ['Culemborg', 'Geldermalsen', 'Druten']],
	['salland', ['Deventer', 'Ommen']],
	['kempen', ['Bladel', 'Reusel', 'Valkenswaard']],
	['bollenstreek', ['Hillegom', 'Noordwijkerhout', 'Sassenheim']],
	['drechtsteden', ['Zwijndrecht', 'Papendrecht', 'Sliedrecht']],
	['haaglanden', ['Delft', 'Zoetermeer', 'Rijswijk (Zuid-Holland)']],
	['rijnmond', ['Schiedam', 'Vlaardingen', 'Spijkenisse']],
	['westland', ["'s-Gravenzande", 'De Lier', 'Monster']],
	['zaanstreek', ['Zaandijk', 'Assendelft']],
])('%s holds its larger towns', (region, towns) => {
	const { filters, kilometres = 0, rest } = askedRegion(`werk in de ${region}`) ?? {};
	const [middle] = placesNamed(filters?.place ?? '');
	const far = towns.filter((town) => {
		const [place] = placesNamed(town);
		return !place || !middle || kilometresBetween(place, middle) > kilometres;
	});

	expect(rest).toBe('werk');
	expect(far).toEqual([]);
});

test('every region is around one town of the table', () => {
	const unclear = Object.values(regions).filter(([town]) => placesNamed(town).length !== 1);

	expect(unclear).toEqual([]);
});
