import { bodyText } from '#i18n/en/body.ts';
import { fileText } from '#i18n/en/file.ts';
import { schemaText } from '#i18n/en/schema.ts';
import { yamlText } from '#i18n/en/yaml.ts';
import type { ContentText } from '#i18n/nl/content.ts';

/** Every sentence about a content file. */
export const contentText: ContentText = {
	schema: schemaText,
	body: bodyText,
	file: fileText,
	yaml: yamlText,
};
