import { createSignal } from 'solid-js';
import { hydrate as attach, render } from 'solid-js/web';
import { Exercises } from '../../examples/Solid.jsx';

function start(create, target, first) {
  const [props, update] = createSignal(first);
  const unmount = create(
    () => <Exercises library={props().library} owner={props().owner} onOpen={(exercise) => props().onOpen(exercise)} />,
    target,
  );
  return { update, unmount };
}

export const mount = (target, props) => start(render, target, props);
export const hydrate = (target, props) => start(attach, target, props);
