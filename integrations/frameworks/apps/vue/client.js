import { createApp, createSSRApp, h, shallowRef } from 'vue';
import Exercises from '../../examples/Vue.vue';

function start(create, target, first) {
  const props = shallowRef(first);
  const app = create({
    render: () => h(Exercises, { library: props.value.library, owner: props.value.owner, onOpen: props.value.onOpen }),
  });
  app.mount(target);
  return { update: (next) => (props.value = next), unmount: () => app.unmount() };
}

export const mount = (target, props) => start(createApp, target, props);
export const hydrate = (target, props) => start(createSSRApp, target, props);
