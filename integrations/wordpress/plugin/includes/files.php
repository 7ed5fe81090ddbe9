<?php
/**
 * Library files: in the media library, or at an address. A file on this server is read and looked at here; one elsewhere
 * is left to the browser of the visitor, so that this server asks nothing of other servers.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** How deep a library file may be nested; a real one needs about ten. */
const DEPTH = 64;

/** How large a library file may be, in bytes. */
function most_bytes() {
	/**
	 * How large a library file may be, in bytes.
	 *
	 * @param int $bytes
	 */
	return (int) apply_filters( 'exercise_library_max_bytes', 5 * MB_IN_BYTES );
}

/**
 * Reads a library from its text.
 *
 * @param string $text
 * @return array{data: array}|array{failure: array} groups as arrays, or why it cannot be used
 */
function read_library( $text ) {
	$text = preg_replace( '/^\xEF\xBB\xBF/', '', (string) $text );
	if ( '' === trim( $text ) ) {
		return failure( 'empty' );
	}
	if ( '<' === ltrim( $text )[0] ) {
		return failure( 'html' );
	}
	$data = json_decode( $text, true, DEPTH );
	if ( JSON_ERROR_NONE !== json_last_error() ) {
		return failure( 'json', array( 'message' => json_last_error_msg() ) );
	}
	if ( ! is_array( $data ) || '{' !== ltrim( $text )[0] ) {
		return failure( 'object' );
	}
	$version = $data['schemaVersion'] ?? '';
	if ( is_string( $version ) && '' !== $version && '1' !== explode( '.', $version )[0] ) {
		return failure( 'version', array( 'version' => $version ) );
	}
	$exercises = $data['exercises'] ?? null;
	if ( ! is_array( $exercises ) || array_values( $exercises ) !== $exercises ) {
		return failure( isset( $data['library'] ) || isset( $data['schemaVersion'] ) ? 'exercises' : 'object' );
	}
	return array( 'data' => $data );
}

function failure( $code, array $params = array() ) {
	return array( 'failure' => compact( 'code', 'params' ) );
}

/** Reads a library file on this server; the same file once for each page. */
function read_library_file( $path ) {
	static $read = array();
	if ( ! isset( $read[ $path ] ) ) {
		$size = is_readable( $path ) && is_file( $path ) ? filesize( $path ) : false;
		if ( false === $size ) {
			$read[ $path ] = failure( 'unreadable' );
		} elseif ( $size > most_bytes() ) {
			$read[ $path ] = failure( 'large', array( 'size' => $size, 'most' => most_bytes() ) );
		} else {
			$read[ $path ] = read_library( file_get_contents( $path ) );
		}
	}
	return $read[ $path ];
}

/** Everything that is wrong with a file that can be used, in sentences. */
function mistakes_in( $path ) {
	$rules = json_decode( file_get_contents( FOLDER . 'assets/rules.json' ), true );
	$text  = preg_replace( '/^\xEF\xBB\xBF/', '', file_get_contents( $path ) );
	return array_map( __NAMESPACE__ . '\problem_text', ( new Checker( $rules ) )->library( json_decode( $text, false, DEPTH ) ) );
}

/** The same for an owner: what it means, the first ten, and how many more there are; nothing when nothing is wrong. */
function mistakes_to_tell( $path ) {
	$found = mistakes_in( $path );
	$told  = array_slice( $found, 0, 10 );
	$more  = count( $found ) - count( $told );
	if ( $told ) {
		array_unshift( $told, __( 'The file has mistakes. What they are in is left out until you mend them:', 'exercise-library' ) );
	}
	if ( $more ) {
		/* translators: %d: how many more there are */
		$told[] = sprintf( __( 'And %d more.', 'exercise-library' ), $more );
	}
	return $told;
}

/**
 * The file that options name, or that of the whole site.
 *
 * @param array $options with `file`, number of a file in the media library, or `src`, an address
 * @return array with `url` and, when the file is on this server, `path` and `data`; or with `failure`
 */
function find_library( array $options ) {
	if ( empty( $options['file'] ) && '' === ( $options['src'] ?? '' ) ) {
		$options = array_intersect_key( settings(), array( 'file' => 0, 'src' => 0 ) );
	}
	if ( ! empty( $options['file'] ) ) {
		$id  = (int) $options['file'];
		$url = 'attachment' === get_post_type( $id ) && 'trash' !== get_post_status( $id ) ? wp_get_attachment_url( $id ) : false;
		if ( ! $url ) {
			return failure( 'deleted', array( 'id' => $id ) );
		}
		$path = (string) get_attached_file( $id );
		return 'json' === extension_of( $path ) ? array( 'url' => $url, 'path' => $path ) + read_library_file( $path ) : failure( 'kind' );
	}
	$address = trim( (string) ( $options['src'] ?? '' ) );
	if ( '' === $address ) {
		return failure( 'none' );
	}
	$url = safe_address( $address, home_url( '/' ) );
	if ( null === $url || ! preg_match( '~^(https?://|/)~i', $address ) ) {
		return failure( 'address', array( 'address' => $address ) );
	}
	$path = path_of( $url );
	return null === $path ? array( 'url' => $url ) : array( 'url' => $url, 'path' => $path ) + read_library_file( $path );
}

/** Where a file among the uploads lies on this server; null for anything else. */
function path_of( $url ) {
	$uploads = wp_get_upload_dir();
	$plain   = preg_replace( '~^https?:~i', '', strtok( $url, '?#' ) );
	$base    = preg_replace( '~^https?:~i', '', $uploads['baseurl'] ) . '/';
	if ( 0 !== strpos( $plain, $base ) || 'json' !== extension_of( $plain ) ) {
		return null;
	}
	$path = realpath( $uploads['basedir'] . '/' . rawurldecode( substr( $plain, strlen( $base ) ) ) );
	$root = realpath( $uploads['basedir'] );
	return $path && $root && 0 === strpos( $path, $root . DIRECTORY_SEPARATOR ) ? $path : null;
}

function extension_of( $name ) {
	return strtolower( pathinfo( $name, PATHINFO_EXTENSION ) );
}
