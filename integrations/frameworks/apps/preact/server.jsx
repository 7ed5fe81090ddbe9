import { render as renderToString } from 'preact-render-to-string';
import { Exercises } from '../../examples/Preact.jsx';

export const render = (props) => renderToString(<Exercises {...props} />);
