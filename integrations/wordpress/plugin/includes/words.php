<?php
/**
 * What is wrong with a file or an option, in sentences for the owner of the site: the place, what is wrong there, and the
 * cure. The sentences are plain text; who prints them escapes them.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** One sentence or two about a problem that `Checker` found. */
function problem_text( array $problem ) {
	$place = '' === $problem['path'] ? __( 'The file', 'exercise-library' ) : $problem['path'];
	return $place . ': ' . problem_sentence( $problem['code'], $problem['params'] );
}

function problem_sentence( $code, array $params ) {
	switch ( $code ) {
		case 'type':
			/* translators: %s: for example "a text in quotes" */
			return sprintf( __( 'This should be %s.', 'exercise-library' ), expected_text( $params ) );
		case 'enum':
			/* translators: 1: what was found, 2: a list of words */
			return sprintf( __( '%1$s is not known here. Choose one of: %2$s.', 'exercise-library' ), quoted( $params['found'] ), implode( ', ', $params['allowed'] ) );
		case 'required':
			/* translators: %s: name of a field */
			return sprintf( __( '%s is missing. Add it.', 'exercise-library' ), quoted( $params['key'] ) );
		case 'unknown':
			/* translators: %s: name of a field */
			$text = sprintf( __( 'Nothing is called %s here, so it is ignored.', 'exercise-library' ), quoted( $params['key'] ) );
			return $text . did_you_mean( $params['hint'] );
		case 'name':
			/* translators: 1: name of a field, 2: what it should look like */
			return sprintf( __( '%1$s cannot be used as a name here. It should be %2$s.', 'exercise-library' ), quoted( $params['key'] ), shape_text( $params['rule'] ) );
		case 'pattern':
			/* translators: 1: what was found, 2: what it should look like */
			return sprintf( __( '%1$s does not fit. It should be %2$s.', 'exercise-library' ), quoted( $params['found'] ), shape_text( $params['rule'] ) );
		case 'empty':
			return __( 'This is empty. Fill it in, or take it away.', 'exercise-library' );
		case 'number':
			return number_sentence( $params );
		case 'forbidden':
			return __( 'This cannot stand beside "phases". Take one of the two away.', 'exercise-library' );
		default:
			/* translators: %s: id of an exercise */
			return sprintf( __( 'The id %s is taken by an exercise before this one. Give this one an id of its own.', 'exercise-library' ), quoted( $params['found'] ) );
	}
}

function number_sentence( array $params ) {
	$found = (string) $params['found'];
	if ( null === $params['max'] ) {
		/* translators: 1: a number, 2: the smallest that is possible */
		return sprintf( __( '%1$s cannot be right: it should be at least %2$s.', 'exercise-library' ), $found, $params['min'] );
	}
	/* translators: 1: a number, 2: the smallest that is possible, 3: the largest */
	return sprintf( __( '%1$s cannot be right: it should be between %2$s and %3$s.', 'exercise-library' ), $found, $params['min'] ?? 0, $params['max'] );
}

/** What a value should be, by the name of its rule or its type. */
function expected_text( array $params ) {
	if ( in_array( $params['rule'], array( 'LocalizedText', 'Name' ), true ) ) {
		return __( 'a text, or texts by language as in { "nl": "…", "en": "…" }', 'exercise-library' );
	}
	if ( in_array( $params['rule'], array( 'Range', 'Count' ), true ) ) {
		return __( 'a whole number such as 5, or a range such as { "min": 5, "max": 8 }', 'exercise-library' );
	}
	$types = array(
		'string'  => __( 'a text in quotes', 'exercise-library' ),
		'integer' => __( 'a whole number, without quotes', 'exercise-library' ),
		'number'  => __( 'a number, without quotes', 'exercise-library' ),
		'boolean' => __( 'true or false, without quotes', 'exercise-library' ),
		'array'   => __( 'a list in square brackets [ ]', 'exercise-library' ),
		'object'  => __( 'a group in braces { }', 'exercise-library' ),
		'null'    => 'null',
	);
	$words = array();
	foreach ( $params['expected'] as $type ) {
		$words[] = $types[ $type ];
	}
	return implode( ' ' . __( 'or', 'exercise-library' ) . ' ', $words );
}

/** What a text that breaks the pattern of a rule should look like. */
function shape_text( $rule ) {
	switch ( $rule ) {
		case 'Id':
			return __( 'letters without accents, digits, "-", "_" and full stops, as in "glute-bridge"', 'exercise-library' );
		case 'Locale':
			return __( 'a language tag such as "nl", "en" or "nl-BE"', 'exercise-library' );
		case 'Date':
			return __( 'a date as in "2026-11-22"', 'exercise-library' );
		case 'Url':
			return __( 'a web address (https://…), an e-mail or telephone link, or an address relative to the file', 'exercise-library' );
		default:
			return __( 'written as the documentation shows', 'exercise-library' );
	}
}

function quoted( $value ) {
	$text = (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES );
	return strlen( $text ) > 60 ? wp_html_excerpt( $text, 57, '…' ) : $text;
}

function did_you_mean( $hint ) {
	/* translators: %s: a word */
	return null === $hint ? '' : ' ' . sprintf( __( 'Did you mean "%s"?', 'exercise-library' ), $hint );
}

/** Why a file cannot be used at all. @param array{code: string, params?: array} $failure */
function failure_text( array $failure ) {
	$params = $failure['params'] ?? array();
	switch ( $failure['code'] ) {
		case 'none':
			return __( 'No library file has been chosen yet. Choose one in the block, in the shortcode (file="12"), or for the whole site under Settings → Exercise library.', 'exercise-library' );
		case 'deleted':
			/* translators: %s: number of a file in the media library */
			return sprintf( __( 'There is no file with number %s in the media library any more. Choose another one, or upload it again.', 'exercise-library' ), $params['id'] );
		case 'kind':
			return __( 'This is not a library file. Choose a file that ends in .json.', 'exercise-library' );
		case 'unreadable':
			return __( 'The file is in the media library, but it cannot be read on the server. Upload it again.', 'exercise-library' );
		case 'address':
			/* translators: %s: an address */
			return sprintf( __( '%s is not a web address. It should begin with https:// or with a slash.', 'exercise-library' ), quoted( $params['address'] ) );
		case 'large':
			/* translators: 1: size of the file, 2: the largest size */
			return sprintf( __( 'The file is too large: %1$s. A library file may be %2$s at most; films and pictures belong in files of their own.', 'exercise-library' ), size_format( $params['size'], 1 ), size_format( $params['most'] ) );
		case 'empty':
			return __( 'The file is empty. Put your library into it.', 'exercise-library' );
		case 'html':
			return __( 'This is a web page with the name of a library file. Save the JSON file itself, not the page it is shown on.', 'exercise-library' );
		case 'json':
			/* translators: 1: number of a line, 0 when unknown, 2: what PHP says */
			return sprintf( __( 'The file is not valid JSON (%s). A comma or a quotation mark is missing or too many; an editor such as VS Code shows where.', 'exercise-library' ), $params['message'] );
		case 'object':
			return __( 'The file is JSON, but not a library: it should begin with { and hold "schemaVersion", "library" and "exercises".', 'exercise-library' );
		case 'exercises':
			return __( 'The file has no list of exercises: add "exercises": [ ].', 'exercise-library' );
		case 'version':
			/* translators: %s: number of a version */
			return sprintf( __( 'The file is written in version %s of the file format; this plugin knows version 1. Update the plugin.', 'exercise-library' ), quoted( $params['version'] ) );
		case 'vtt':
			return __( 'These are no captions: a file that ends in .vtt begins with the word WEBVTT.', 'exercise-library' );
		default:
			return __( 'Only editors and administrators may upload library files here. Ask one of them.', 'exercise-library' );
	}
}
