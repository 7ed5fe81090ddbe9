<?php
/**
 * The script of the elements, from this plugin: only on pages that use it, and in the canvas of the editor. As a module on
 * every version: script modules where WordPress has them (6.5), an ordinary script with its type changed before.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'exercise-library';

add_action( 'init', __NAMESPACE__ . '\register_assets' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_canvas' );
add_action( 'wp_footer', __NAMESPACE__ . '\print_structured_data' );

function register_assets() {
	// No version behind the address: the script's own parts ask for it without, and would load it twice. The name of its
	// folder changes with its content instead.
	wp_register_script( SCRIPT, script_address(), array(), null, true );
	wp_register_style( SCRIPT, plugins_url( 'assets/notes.css', MAIN ), array(), VERSION );
	wp_register_script( 'exercise-library-pasted', plugins_url( 'assets/editor-pasted.js', MAIN ), array( 'wp-blocks' ), VERSION, true );
	wp_register_script( 'exercise-library-shortcode', plugins_url( 'assets/editor-shortcode.js', MAIN ), array( 'wp-blocks', 'shortcode', 'exercise-library-pasted' ), VERSION, true );
	wp_register_script(
		'exercise-library-form',
		plugins_url( 'assets/editor-form.js', MAIN ),
		array( 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	wp_register_script(
		'exercise-library-editor',
		plugins_url( 'assets/editor.js', MAIN ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n', 'wp-url', 'exercise-library-form', 'exercise-library-shortcode' ),
		VERSION,
		true
	);
	// With the first of them; WordPress keeps the words for all that come later.
	wp_set_script_translations( 'exercise-library-form', 'exercise-library', FOLDER . 'languages' );
	wp_add_inline_script( 'exercise-library-form', 'window.exerciseLibrarySettings = ' . wp_json_encode( editor_settings() ) . ';', 'before' );
}

function editor_settings() {
	return array(
		'site'      => '' !== settings()['src'] || settings()['file'] > 0,
		'mayUpload' => may_upload(),
		'accent'    => settings()['accent'],
		'lang'      => get_bloginfo( 'language' ),
	);
}

function script_address() {
	return plugins_url( 'assets/' . SCRIPT_FOLDER . '/exercise-library.js', MAIN );
}

function as_module( $tag, $handle ) {
	return SCRIPT === $handle ? preg_replace( '~<script(?![^>]*\stype=["\']module)(?:\s+type=["\'][^"\']*["\'])?~', '<script type="module"', $tag ) : $tag;
}

/** Brings the script onto the page that is being made. */
function enqueue_script() {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT, script_address(), array(), null );
	} else {
		wp_enqueue_script( SCRIPT );
	}
}

/** The frame of the editor knows ordinary scripts only. */
function enqueue_for_canvas() {
	if ( is_admin() ) {
		wp_enqueue_script( SCRIPT );
		wp_enqueue_style( SCRIPT );
	}
}

/** Keeps data for search engines until the end of the page: brackets in it could be taken for shortcodes before. */
function structured_data_to_print( ?array $data = null ) {
	static $kept = array();
	if ( null !== $data ) {
		$json          = (string) wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		$kept[ md5( $json ) ] = $json;
	}
	return $kept;
}

function print_structured_data() {
	foreach ( structured_data_to_print() as $json ) {
		// JSON with every < > & written as a number: nothing in it can end the script.
		echo '<script type="application/ld+json">' . $json . "</script>\n"; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}
}
