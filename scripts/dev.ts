import { dev } from '#cli/dev.ts';
import { run } from '#cli/run.ts';

await run(dev);
