import { watchPageForms } from '../internal/page-forms.js';

watchPageForms();
