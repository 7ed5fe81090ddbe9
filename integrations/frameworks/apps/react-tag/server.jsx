import { renderToString } from 'react-dom/server';
import { Exercises } from '../../examples/ReactTag.jsx';

export const render = (props) => renderToString(<Exercises {...props} />);
