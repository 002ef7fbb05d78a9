// First: schemas are made as soon as they are imported.
import '#lint/without-eval.ts';
import CMS from '@sveltia/cms';
import theme from 'virtual:helder/theme.css?inline';
import { checkControl } from '#cms/browser/check-control.ts';
import type { CheckForm } from '#cms/browser/check-form.ts';
import { findingsPanel } from '#cms/browser/findings-panel.ts';
import { keepFaultsOut } from '#cms/browser/keep-faults-out.ts';
import panelStyle from '#cms/browser/panel.css?inline';
import { remembered } from '#cms/browser/remembered.ts';
import type { ManageSettings } from '#cms/browser/settings.ts';
import { cmsConfig } from '#cms/config/cms-config.ts';
import { checkWidget, formatName } from '#cms/config/collection-of.ts';
import { collectionName } from '#cms/config/collection-name.ts';
import { managed, managedKinds } from '#cms/config/managed.ts';
import { entryFileOf } from '#cms/file/entry-file.ts';
import { findingsOf } from '#cms/findings/findings-of.ts';
import { todayIn } from '#domain/dates.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';
import elsewhere from '#styles/tokens-elsewhere.css?inline';
import tokens from '#styles/tokens.css?inline';

/** Starts Sveltia with the forms, the files and the checks of a board. */
export function manageBoard(settings: ManageSettings): Promise<void> {
	CMS.registerPreviewStyle([tokens, elsewhere, theme, panelStyle].join('\n'), { raw: true });
	const checks = new Map(
		managedKinds.map((kind) => [collectionName(kind), register(kind, settings)]),
	);
	CMS.registerEventListener(keepFaultsOut((collection) => checks.get(collection)));
	return CMS.init({ config: cmsConfig(settings) });
}

/** Makes one kind of files known, and gives what checks a form of it. */
function register(kind: ManagedKind, { rules, policy, organisations }: ManageSettings): CheckForm {
	const file = entryFileOf(kind);
	const check = remembered((text) =>
		findingsOf(kind, text, { policy, organisations, today: todayIn(new Date()) }),
	);
	const checkForm: CheckForm = async (form) => check(file.toFile(form));
	CMS.registerCustomFormat(formatName(kind), managed[kind].extension, file);
	CMS.registerFieldType(checkWidget(kind), checkControl(checkForm, rules));
	if (kind === 'vacancy')
		CMS.registerPreviewTemplate(collectionName(kind), findingsPanel(checkForm, rules));
	return checkForm;
}
