import { renderToString } from 'react-dom/server';
import { Exercises } from '../../examples/React.jsx';

export const render = (props) => renderToString(<Exercises {...props} />);
