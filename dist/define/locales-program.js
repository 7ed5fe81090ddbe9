import { registerLocaleLoader } from '../internal/messages.js';
registerLocaleLoader('nl', 'program', () => Promise.all([import('../locales/nl/program.js'), import('../locales/nl/amounts.js')]).then(([{ program }, { amounts }]) => ({ ...program, ...amounts })));
registerLocaleLoader('nl', 'programTools', () => import('../locales/nl/program-tools.js').then(({ programTools }) => programTools));
registerLocaleLoader('nl', 'programMore', () => import('../locales/nl/program-more.js').then(({ programMore }) => programMore));
//# sourceMappingURL=locales-program.js.map