import { checkContent } from '#cli/check-content.ts';
import { run, withoutArguments } from '#cli/run.ts';

await run(withoutArguments('content', checkContent));
