<?php
/**
 * Plugin Name:       Exercise library
 * Description:       The exercise library of a physiotherapist or a gym on your own site: one file with exercises, a block and a shortcode. No account, no tracking.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The exercise-library project
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       exercise-library
 * Domain Path:       /languages
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

const FOLDER = __DIR__ . '/';
const MAIN   = __FILE__;
const OPTION = 'exercise_library';
// Beside the version stands the name of the folder that the script of the elements lies in; both are written when the
// plugin is packed.
require_once FOLDER . 'assets/packed.php';

foreach ( array( 'text', 'static-html', 'minutes', 'structured-data', 'part', 'check', 'words', 'files', 'options', 'assets', 'render', 'blocks', 'uploads', 'media', 'pasted', 'rest', 'settings' ) as $exercise_library_part ) {
	require_once FOLDER . "includes/{$exercise_library_part}.php";
}
unset( $exercise_library_part );

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'exercise-library', false, dirname( plugin_basename( MAIN ) ) . '/languages' );
	},
	1
);
