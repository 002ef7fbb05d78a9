import { kit } from '#cli/kit/main.ts';
import { run } from '#cli/run.ts';

await run(kit);
