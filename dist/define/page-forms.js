import { watchPageForms } from '../internal/page-forms.js';
watchPageForms();
//# sourceMappingURL=page-forms.js.map