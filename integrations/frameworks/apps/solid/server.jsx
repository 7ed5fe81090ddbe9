import { generateHydrationScript, renderToString } from 'solid-js/web';
import { Exercises } from '../../examples/Solid.jsx';

export const render = ({ library, owner }) =>
  renderToString(() => <Exercises library={library} owner={owner} onOpen={() => {}} />);
export const head = generateHydrationScript();
