/** What the author of a vacancy reads when Google would refuse it. */
export const googleText = {
	title: (title: string) =>
		`De titel “${title}” bevat een uitroepteken of een sterretje. Google kan dat als spam zien. Haal het teken weg, of laat google weg bij channels.`,
	other: (property: string) =>
		`Met deze gegevens neemt Google de vacature niet aan, door “${property}”. Kijk ze na, of laat google weg bij channels.`,
};
