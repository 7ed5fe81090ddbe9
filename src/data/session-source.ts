import type { Block, BlockItem, Exercise, LocalizedText } from './library-types.js';
import type { LibraryHeader } from './reader.js';
import type { SessionProblem } from './session-problem.js';

/** What can be followed: an exercise, a session of a protocol, or a selection; the first that is given counts. */
export interface SessionRequest {
  readonly items?: readonly BlockItem[];
  readonly protocol?: string;
  /** Id of the stage; the first one when left out. */
  readonly stage?: string;
  /** Id of the session within the stage; the first one when left out. */
  readonly session?: string;
  readonly exercise?: Exercise | string;
}

/** The blocks to follow, and what they are called. */
export interface SessionSource {
  /** The same for the same request: what a reload finds its place by. */
  readonly id: string;
  readonly title?: LocalizedText;
  /** Of the protocol, when there is one. */
  readonly program?: LocalizedText;
  readonly blocks: readonly Block[];
  readonly problems: readonly SessionProblem[];
}

interface Named {
  readonly id: string;
}

const none = (id: string, problem?: SessionProblem): SessionSource => ({
  id,
  blocks: [],
  problems: problem ? [problem] : [],
});

/** Looks up what is to be followed. What is not there leaves the blocks empty and is named in `problems`. */
export function findSession(request: SessionRequest, header: LibraryHeader | undefined): SessionSource {
  const { items, protocol, exercise } = request;
  if (items !== undefined) return fromItems(items);
  if (protocol !== undefined) return fromProtocol(request, header);
  if (exercise === undefined) return none('');
  const id = typeof exercise === 'string' ? exercise : exercise.id;
  return { id: `exercise:${id}`, blocks: [{ items: [{ exercise: id }] }], problems: [] };
}

function fromItems(items: unknown): SessionSource {
  if (!Array.isArray(items)) return none('items', { code: 'items' });
  const whole = items.filter(
    (item: unknown) => typeof (item as BlockItem | null)?.exercise === 'string',
  ) as BlockItem[];
  return {
    id: `items:${whole.map(({ exercise }) => exercise).join()}`,
    blocks: whole.length ? [{ items: whole }] : [],
    problems: whole.length < items.length ? [{ code: 'items' }] : [],
  };
}

function fromProtocol({ protocol, stage, session }: SessionRequest, header: LibraryHeader | undefined): SessionSource {
  const pick = <T extends Named>(kind: 'protocol' | 'stage' | 'session', list: readonly T[] = [], id?: string) => {
    const found = id ? list.find((one) => one?.id === id) : list[0];
    return found ?? { code: kind, id: id ?? '', known: list.map((one) => one?.id).filter(Boolean) };
  };
  const id = [protocol, stage, session].join('/');
  const found = pick('protocol', header?.protocols, protocol);
  if ('code' in found) return none(id, found);
  const part = pick('stage', found.stages, stage);
  if ('code' in part) return none(id, part);
  const chosen = pick('session', part.sessions, session);
  if ('code' in chosen) return none(id, chosen);
  const name = `protocol:${found.id}/${part.id}/${chosen.id}`;
  const all: readonly (Block | null)[] = Array.isArray(chosen.blocks) ? (chosen.blocks as Block[]) : [];
  const blocks = all.filter((block): block is Block => Array.isArray(block?.items));
  return {
    id: name,
    title: chosen.title ?? part.title ?? found.title,
    program: found.title,
    blocks,
    problems: blocks.some(({ items }) => items.length) ? [] : [{ code: 'nothing', id: name }],
  };
}
