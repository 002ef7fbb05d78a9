import { bodyText } from '#i18n/nl/body.ts';
import { fileText } from '#i18n/nl/file.ts';
import { schemaText } from '#i18n/nl/schema.ts';
import { yamlText } from '#i18n/nl/yaml.ts';

/** Every sentence about a content file. */
export const contentText = { schema: schemaText, body: bodyText, file: fileText, yaml: yamlText };

export type ContentText = typeof contentText;
