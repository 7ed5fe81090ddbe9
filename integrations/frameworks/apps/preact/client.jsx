import { hydrate as attach, render } from 'preact';
import { Exercises } from '../../examples/Preact.jsx';

const handle = (target) => ({
  update: (props) => render(<Exercises {...props} />, target),
  unmount: () => render(null, target),
});

export function mount(target, props) {
  render(<Exercises {...props} />, target);
  return handle(target);
}

export function hydrate(target, props) {
  attach(<Exercises {...props} />, target);
  return handle(target);
}
