<?php
/**
 * Takes away what the plugin has stored: its settings, on every site. Files in the media library are the owner's and stay.
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $exercise_library_site ) {
		switch_to_blog( $exercise_library_site );
		delete_option( 'exercise_library' );
		restore_current_blog();
	}
} else {
	delete_option( 'exercise_library' );
}
