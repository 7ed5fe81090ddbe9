<?php
/**
 * The blocks, which save nothing but their options, and the shortcode that shows the same.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

const SHORTCODE = 'exercise_library';

add_action( 'init', __NAMESPACE__ . '\register_blocks' );

function register_blocks() {
	foreach ( KINDS as $kind ) {
		register_block_type(
			FOLDER . "blocks/{$kind}",
			array(
				'render_callback' => function ( $attributes ) use ( $kind ) {
					return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), render( $kind, $attributes ) );
				},
			)
		);
	}
	add_shortcode( SHORTCODE, __NAMESPACE__ . '\render_shortcode' );
}

/**
 * `[exercise_library]` shows the library; with `exercise="…"`, `ladder="…"`, `check="…"`, `program="…"` or
 * `session="…"` that. When a word stands alone, as in `[exercise_library check]`, the element shows what it shows by itself.
 *
 * @param array|string $attributes
 */
function render_shortcode( $attributes ) {
	$raw  = is_array( $attributes ) ? $attributes : array();
	$kind = 'library';
	foreach ( array_slice( KINDS, 1 ) as $name ) {
		$alone = array_search( $name, array_filter( $raw, 'is_string' ), true );
		if ( isset( $raw[ $name ] ) || is_int( $alone ) ) {
			$kind = $name;
			if ( is_int( $alone ) ) {
				unset( $raw[ $alone ] );
			}
			break;
		}
	}
	return sprintf( '<div class="exercise-library-shortcode">%s</div>', render( $kind, $raw ) );
}
