import { ready } from '../shared/view.js';

// Nothing but the parsed records: what every contestant's memory is compared with.
const app = document.querySelector('#app');
globalThis.library = await (await fetch(app.dataset.src)).json();
ready();
