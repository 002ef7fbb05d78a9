import { helder } from '#editor/remark-plugin.mjs';

export default { plugins: [helder] };
