export { fromSource } from '../../tools/lib/from-source.mjs';
