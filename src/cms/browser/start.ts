// First: it reads its language as soon as it is there.
import { preferDutch } from '#cms/browser/prefer-dutch.ts';
import { type ManageSettings, settingsId, waitingId } from '#cms/browser/settings.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

const waiting = document.getElementById(waitingId);

try {
	const settings: ManageSettings = JSON.parse(
		document.getElementById(settingsId)?.textContent ?? '',
	);
	preferDutch();
	const { manageBoard } = await import('#cms/browser/manage-board.ts');
	await manageBoard(settings);
	waiting?.remove();
} catch (error) {
	console.error(error);
	if (waiting) waiting.textContent = cmsText.failed;
}
