/* global $state */
import { hydrate as attach, mount as create, unmount } from 'svelte';
import Exercises from '../../examples/Svelte.svelte';

function start(create, target, first) {
  let now = $state.raw(first);
  const app = create(Exercises, {
    target,
    props: {
      get library() {
        return now.library;
      },
      get owner() {
        return now.owner;
      },
      onopen: (exercise) => now.onOpen(exercise),
    },
  });
  return { update: (next) => (now = next), unmount: () => unmount(app) };
}

export const mount = (target, props) => start(create, target, props);
export const hydrate = (target, props) => start(attach, target, props);
