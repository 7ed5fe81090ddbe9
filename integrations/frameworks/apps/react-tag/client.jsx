import { createRoot, hydrateRoot } from 'react-dom/client';
import { Exercises } from '../../examples/ReactTag.jsx';

const app = (props) => <Exercises {...props} />;
const handle = (root) => ({ update: (props) => root.render(app(props)), unmount: () => root.unmount() });

export function mount(target, props) {
  const root = createRoot(target);
  root.render(app(props));
  return handle(root);
}

export const hydrate = (target, props) => handle(hydrateRoot(target, app(props)));
