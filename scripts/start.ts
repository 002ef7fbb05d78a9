import { run } from '#cli/run.ts';
import { start } from '#cli/start.ts';

await run(start);
