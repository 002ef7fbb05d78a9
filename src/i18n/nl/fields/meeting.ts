import type { FieldText } from '#i18n/nl/fields/field.ts';

export const meetingFields = {
	date: { title: 'Dag', description: 'De dag van de bijeenkomst.', examples: ['2026-12-03'] },
	from: { title: 'Van', description: 'Hoe laat het begint.', examples: ['19:00'] },
	to: { title: 'Tot', description: 'Hoe laat het eindigt, op dezelfde dag.', examples: ['20:30'] },
	place: {
		title: 'Waar',
		description: 'Waar het is, of hoe je vanuit huis meedoet.',
		examples: ['Pakhuiskade 12, Groningen'],
	},
} satisfies Record<string, FieldText>;
