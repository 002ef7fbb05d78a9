import { checkContent } from '#cli/check-content.ts';
import { run } from '#cli/run.ts';

await run((_argv, settings, terminal) => checkContent(settings, terminal));
