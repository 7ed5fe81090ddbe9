<?php
/**
 * What the media library says of a library file: how to show it on a page, and what is wrong with it.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

add_filter( 'attachment_fields_to_edit', __NAMESPACE__ . '\describe_attachment', 10, 2 );

/** @param array $fields of the details of a file, by name */
function describe_attachment( $fields, $post ) {
	if ( 'application/json' !== $post->post_mime_type ) {
		return $fields;
	}
	$library = find_library( array( 'file' => $post->ID ) );
	$words   = array();
	if ( isset( $library['failure'] ) ) {
		$words[] = failure_text( $library['failure'] );
	} else {
		$wrong   = mistakes_to_tell( $library['path'] );
		/* translators: %d: how many exercises there are */
		$words[] = sprintf( __( 'Exercises: %d.', 'exercise-library' ), count( exercises_of( $library['data'] ) ) );
		$words   = array_merge( $words, $wrong ? $wrong : array( __( 'No mistakes were found.', 'exercise-library' ) ) );
		/* translators: %s: a shortcode */
		$words[] = sprintf( __( 'On a page: choose this file in a block, or write %s.', 'exercise-library' ), '[' . SHORTCODE . ' file="' . $post->ID . '"]' );
	}
	$fields['exercise_library'] = array(
		'label' => __( 'Exercise library', 'exercise-library' ),
		'input' => 'html',
		'html'  => implode( '', array_map( __NAMESPACE__ . '\paragraph', array_map( __NAMESPACE__ . '\html', $words ) ) ),
	);
	return $fields;
}
