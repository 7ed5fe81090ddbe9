<?php
/**
 * What the editor wants to know about a library file: `GET exercise-library/v1/file?file=12` or `?src=…`, for those who
 * may write posts.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'exercise-library/v1',
			'/file',
			array(
				'methods'             => 'GET',
				'callback'            => __NAMESPACE__ . '\describe_file',
				'permission_callback' => function () {
					return current_user_can( 'edit_posts' );
				},
				'args'                => array(
					'file' => array(
						'type'    => 'integer',
						'default' => 0,
						'minimum' => 0,
					),
					'src'  => array(
						'type'    => 'string',
						'default' => '',
					),
				),
			)
		);
	}
);

/** @return array `url`, `title`, `choices` for each kind of block and `problems`; or `failure`, a sentence */
function describe_file( \WP_REST_Request $request ) {
	$library = find_library(
		array(
			'file' => $request['file'],
			'src'  => $request['src'],
		)
	);
	if ( isset( $library['failure'] ) ) {
		return array( 'failure' => failure_text( $library['failure'] ) );
	}
	if ( ! isset( $library['data'] ) ) {
		return array( 'url' => $library['url'] );
	}
	$locale  = str_replace( '_', '-', get_user_locale() );
	$choices = array();
	foreach ( KINDS as $kind ) {
		$choices[ $kind ] = array();
		foreach ( choices( $library['data'], $kind, $locale ) as $id => $name ) {
			$choices[ $kind ][] = array(
				'value' => (string) $id,
				'label' => $name,
			);
		}
	}
	return array(
		'url'      => $library['url'],
		'title'    => speaker( $library['data'], $locale )( $library['data']['library']['title'] ?? null ) ?? basename( $library['path'] ),
		'choices'  => $choices,
		'problems' => mistakes_in( $library['path'] ),
	);
}
