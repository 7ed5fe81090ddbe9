import { ready } from '../shared/view.js';

// What a key and a click cost in a page that does nothing with them.
const app = document.querySelector('#app');
app.innerHTML = '<input type="search"><div class="facet"><button data-term="none">Niets</button></div><p>0</p>';
ready();
