<?php
/**
 * Library files and captions in the media library: for those who may, and looked at before they are let in.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** Captions of a film of an hour are about 100 kB. */
const MOST_CAPTIONS = 1048576;

// After WordPress has taken away what a network of sites does not list.
add_filter( 'upload_mimes', __NAMESPACE__ . '\allow_files', 99 );
add_filter( 'wp_check_filetype_and_ext', __NAMESPACE__ . '\keep_type', 10, 3 );
add_filter( 'wp_handle_upload_prefilter', __NAMESPACE__ . '\check_upload' );
add_filter( 'wp_handle_sideload_prefilter', __NAMESPACE__ . '\check_upload' );
add_filter( 'wp_upload_bits', __NAMESPACE__ . '\check_bits' );

/** Whether the user may upload library files: they are content for the whole site, so editors and administrators. */
function may_upload() {
	/**
	 * The capability that lets someone upload library files.
	 *
	 * @param string $capability
	 */
	return current_user_can( 'upload_files' ) && current_user_can( (string) apply_filters( 'exercise_library_upload_capability', 'edit_others_posts' ) );
}

function allow_files( array $types ) {
	if ( may_upload() ) {
		$types['json'] = 'application/json';
		$types['vtt']  = 'text/vtt';
	}
	return $types;
}

/** WordPress asks the content for its type; to that a JSON file is often just text. `check_upload` has looked closer. */
function keep_type( $found, $path, $name ) {
	if ( empty( $found['type'] ) && 'json' === extension_of( $name ) && may_upload() && ! isset( read_library_file( $path )['failure'] ) ) {
		$found['ext']  = 'json';
		$found['type'] = 'application/json';
	}
	return $found;
}

/** @param array $file as PHP gives an uploaded file; with `error` it is refused, and the sentence shown */
function check_upload( $file ) {
	$name    = (string) ( $file['name'] ?? '' );
	$path    = (string) ( $file['tmp_name'] ?? '' );
	$failure = null;
	if ( ! empty( $file['error'] ) ) {
		return $file;
	}
	if ( 'json' === extension_of( $name ) ) {
		$failure = may_upload() ? read_library_file( $path )['failure'] ?? null : array( 'code' => 'forbidden' );
	} elseif ( 'vtt' === extension_of( $name ) ) {
		$failure = captions_failure( $path );
	}
	if ( $failure ) {
		$file['error'] = refusal( $failure );
	}
	return $file;
}

/** WordPress prints it as text in one place and as HTML in another: without signs that would be something in HTML. */
function refusal( array $failure ) {
	return strtr( failure_text( $failure ), array( '<' => '‹', '>' => '›', '&' => '+' ) );
}

function captions_failure( $path ) {
	$size = (int) filesize( $path );
	if ( $size > MOST_CAPTIONS ) {
		return failure( 'large', array( 'size' => $size, 'most' => MOST_CAPTIONS ) )['failure'];
	}
	$begin = (string) file_get_contents( $path, false, null, 0, 16 );
	return preg_match( '/^(\xEF\xBB\xBF)?WEBVTT(\s|$)/', $begin ) ? null : array( 'code' => 'vtt' );
}

/** The way in for programs. @param array|string $file `name` and `bits`; a sentence in its place refuses it */
function check_bits( $file ) {
	if ( ! is_array( $file ) || 'json' !== extension_of( $file['name'] ) ) {
		return $file;
	}
	$size = strlen( $file['bits'] );
	if ( ! may_upload() ) {
		$failure = array( 'code' => 'forbidden' );
	} elseif ( $size > most_bytes() ) {
		$failure = failure( 'large', array( 'size' => $size, 'most' => most_bytes() ) )['failure'];
	} else {
		$failure = read_library( $file['bits'] )['failure'] ?? null;
	}
	return $failure ? refusal( $failure ) : $file;
}
