import { begin } from '#cli/begin/main.ts';
import { run } from '#cli/run.ts';

await run(begin);
