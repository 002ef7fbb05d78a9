import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is judged, in the lists that frames are made of. */
export const intensifiers: Vocabulary = {
	'also-plain': [
		'great|open|special|leading|healthy|diverse|social|cool|perfect|successful|competitive',
		'growing|unique|modern|fun|nice|trusted|ideal|valuable|perfect|challenging',
	],
	exciting: [
		'exciting|fascinating|inspiring|rewarding|amazing|awesome|fantastic|wonderful|great|fun',
		'dynamic|diverse|varied|versatile|challenging|vibrant|unique|informal|stimulating|inclusive',
	],
	'plain-noun': [
		'tasks|cases|range|area|areas|space|time|times|context|world|way|story|market|markets',
		'sector|industry|people|group|services?|products?|clients?|customers|region|future|balance',
		'schools?|results|position|positions|goals|campaigns|ideas',
	],
	'plain-thing': [
		'solutions|technology|customers|industry|field|equipment|responsibilities|experience',
		'candidates?',
	],
};
