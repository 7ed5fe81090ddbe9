import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import Exercises from '../../examples/Vue.vue';

export const render = ({ library, owner }) =>
  renderToString(createSSRApp({ render: () => h(Exercises, { library, owner }) }));
