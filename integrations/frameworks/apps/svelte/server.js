import { render as renderToString } from 'svelte/server';
import Exercises from '../../examples/Svelte.svelte';

export const render = ({ library, owner }) =>
  renderToString(Exercises, { props: { library, owner, onopen() {} } }).body;
