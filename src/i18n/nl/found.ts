/** Why words of a text that speak of a key are no value of it; goes on behind the words. */
export const foundFaultText = {
	'impossible-day': 'die dag bestaat niet. Vul een dag in die bestaat.',
	'turned-hours': 'dan zijn de minste uren meer dan de meeste. Kijk na welk aantal klopt.',
	turned: 'dan is het laagste bedrag hoger dan het hoogste. Kijk na welk bedrag klopt.',
	currency: 'dat is niet in euro’s. Vul het bedrag in euro’s in.',
	'no-period': 'daar staat niet bij of het per uur, per maand of per jaar is. Vul het zelf in.',
	'turned-times':
		'dan loopt het werk meer dan 14 uur door, tot de volgende dag. Staan de tijden andersom? Vul ze zelf in.',
	'long-shift':
		'dat is te lang voor één dienst. Vul zelf in van hoe laat tot hoe laat iemand werkt.',
};

/** Names of these reasons. */
export type FoundFault = keyof typeof foundFaultText;
