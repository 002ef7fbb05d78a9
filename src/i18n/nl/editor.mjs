/**
 * What an editor shows when the linter itself cannot run. Plain JavaScript: the Node of an editor
 * may read no TypeScript.
 */
export const editorText = {
	notInstalled:
		'Helder is hier nog niet klaar voor gebruik. Open een terminal in de map van het bord en voer npm install uit.',
	stopped:
		'Het nakijken is gestopt. Bij de volgende wijziging begint het opnieuw. Blijft dit zo, voer dan in de map van het bord npm install uit.',
};
