/**
 * The nodes of a syntax tree that `fits`, from the outermost inwards; what lies in one of them is not looked at.
 * @param node a node, or a list of nodes, as Rollup parses them
 */
export function nodesOf(node, fits, found = []) {
  if (Array.isArray(node)) node.forEach((child) => nodesOf(child, fits, found));
  else if (node && typeof node.type === 'string') {
    if (fits(node)) found.push(node);
    else for (const key in node) if (typeof node[key] === 'object') nodesOf(node[key], fits, found);
  }
  return found;
}
