import { join } from 'node:path';
import { root } from '../../../tools/lib/root.mjs';

/** PHP text of a value. */
export const php = (value) => `json_decode( '${JSON.stringify(value).replace(/[\\']/g, '\\$&')}', true )`;

/** Puts a file into the media library, as the administrator. @returns the number of the file */
export const upload = (site, path, name) =>
  site.run(`wp_set_current_user( 1 );
    $copy = wp_tempnam( 'copy' ); copy( ${php(path)}, $copy );
    $id = media_handle_sideload( array( 'name' => ${php(name)}, 'tmp_name' => $copy ), 0 );
    return is_wp_error( $id ) ? $id->get_error_messages() : $id;`);

export const HIP = join(root, 'demo/library/hip-mobility.json');

/**
 * Publishes a page with this content as somebody, whose rights decide what is kept of it.
 * @returns {Promise<{ id: number, path: string, content: string }>}
 */
export const publish = (site, content, { user = 1, type = 'page' } = {}) =>
  site.run(`wp_set_current_user( ${user} ); kses_init();
    $id = wp_insert_post( wp_slash( array( 'post_title' => 'Exercises', 'post_type' => ${php(type)}, 'post_status' => 'publish', 'post_content' => ${php(content)} ) ), true );
    if ( is_wp_error( $id ) ) { return $id->get_error_messages(); }
    return array( 'id' => $id, 'path' => str_replace( home_url(), '', get_permalink( $id ) ), 'content' => get_post( $id )->post_content );`);

export const block = (kind, attributes = {}) => `<!-- wp:exercise-library/${kind} ${JSON.stringify(attributes)} /-->`;

/** Markup that would run, in every text of a library. */
const MARKUP = `<img src=x onerror=alert(1)><script>alert(2)</script>"'> [exercise_library] [gallery]`;

/** A library in which every text, name and address tries to be something else. */
export function hostileLibrary() {
  const term = { id: 'hip', label: MARKUP, description: MARKUP };
  const exercise = {
    id: 'bridge',
    name: MARKUP,
    summary: MARKUP,
    startPosition: `${MARKUP}\n${MARKUP}`,
    steps: [{ text: MARKUP }],
    cues: [MARKUP],
    terms: { category: ['hip'] },
    media: [{ kind: 'image', sources: [{ src: 'javascript:alert(3)' }], alt: MARKUP }],
  };
  return {
    schemaVersion: '1.0',
    library: { id: 'hostile', title: MARKUP, description: MARKUP, defaultLocale: 'en', disclaimer: MARKUP },
    taxonomies: { category: { label: MARKUP, select: 'one', terms: [term] } },
    exercises: [exercise, { id: 'turn', name: `</script><!--${MARKUP}`, terms: { category: ['hip'] } }],
    ladders: [{ id: 'up', title: MARKUP, rungs: [{ exercises: ['bridge'], advanceWhen: MARKUP }] }],
  };
}
