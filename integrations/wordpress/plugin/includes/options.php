<?php
/**
 * What an owner can choose: the settings of the site, and the options of a block or shortcode. The attributes in
 * blocks/…/block.json are the one list of options.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

const KINDS = array( 'library', 'exercise', 'ladder', 'check', 'program', 'session' );

/** The settings of the site. */
function settings() {
	$saved = get_option( OPTION );
	return array_merge(
		array(
			'file'   => 0,
			'src'    => '',
			'accent' => '',
		),
		is_array( $saved ) ? $saved : array()
	);
}

/** The options of a kind of block, each with its `type`, `default` and perhaps `enum`. */
function options_of( $kind ) {
	static $options = array();
	if ( ! isset( $options[ $kind ] ) ) {
		$options[ $kind ] = json_decode( file_get_contents( FOLDER . "blocks/{$kind}/block.json" ), true )['attributes'];
	}
	return $options[ $kind ];
}

/**
 * Options that can be relied on, made from what stands in a block or shortcode. What cannot be used falls back to its
 * default, with a sentence for the owner.
 *
 * @param array $raw values by name
 * @return array{0: array, 1: string[]} the options, and what is wrong with them
 */
function clean_options( $kind, array $raw ) {
	$known = options_of( $kind );
	$clean = array();
	$notes = array();
	foreach ( $known as $name => $option ) {
		$value = $raw[ $name ] ?? $option['default'];
		$found = clean_value( $option, $value );
		if ( 'accent' === $name && '' !== $found && ! preg_match( '/^#([0-9a-f]{3}|[0-9a-f]{6})$/iD', $found ) ) {
			$found = null;
		}
		if ( null === $found ) {
			$notes[] = value_note( $name, $option, $value );
		}
		$clean[ $name ] = $found ?? $option['default'];
	}
	// WordPress gives these to blocks and shortcodes by itself.
	foreach ( array_diff( array_keys( $raw ), array_keys( $known ), array( 'className', 'align', 'lock', 'metadata', 'style', 'anchor' ) ) as $name ) {
		if ( is_int( $name ) ) {
			/* translators: %s: what was found */
			$notes[] = sprintf( __( 'The shortcode holds %s, which belongs to no option. A quotation mark may be missing: write name="value".', 'exercise-library' ), quoted( $raw[ $name ] ) );
			continue;
		}
		/* translators: 1: name of an option, 2: list of names */
		$notes[] = sprintf( __( 'There is no option %1$s. Choose from: %2$s.', 'exercise-library' ), quoted( $name ), implode( ', ', array_keys( $known ) ) ) . did_you_mean( nearest( $name, array_keys( $known ) ) );
	}
	return array( $clean, $notes );
}

/** A value of the type of its option; null when it is none. */
function clean_value( array $option, $value ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	if ( is_string( $value ) ) {
		// Quotation marks as a word processor writes them.
		$value = trim( $value, " \t\n\r\0\x0B\"'" );
		$value = preg_replace( '/^[\x{201C}-\x{201F}\x{2018}\x{2019}\x{2033}]+|[\x{201C}-\x{201F}\x{2018}\x{2019}\x{2033}]+$/u', '', $value ) ?? '';
	}
	if ( 'integer' === $option['type'] ) {
		$value = filter_var( $value, FILTER_VALIDATE_INT, array( 'options' => array( 'min_range' => 0 ) ) );
		$value = false === $value ? null : $value;
	} elseif ( 'boolean' === $option['type'] ) {
		$value = filter_var( $value, FILTER_VALIDATE_BOOLEAN, FILTER_NULL_ON_FAILURE );
	} else {
		$value = (string) $value;
	}
	return isset( $option['enum'] ) && ! in_array( $value, $option['enum'], true ) ? null : $value;
}

function value_note( $name, array $option, $value ) {
	$found = quoted( $value );
	if ( 'accent' === $name ) {
		/* translators: %s: what was found */
		return sprintf( __( 'accent: %s is no colour. Write it as in #1f6b52.', 'exercise-library' ), $found );
	}
	if ( isset( $option['enum'] ) ) {
		/* translators: 1: name of an option, 2: what was found, 3: list of words */
		return sprintf( __( '%1$s: %2$s is not known. Choose from: %3$s.', 'exercise-library' ), $name, $found, implode( ', ', array_filter( $option['enum'], 'strlen' ) ) );
	}
	if ( 'boolean' === $option['type'] ) {
		/* translators: 1: name of an option, 2: what was found */
		return sprintf( __( '%1$s: %2$s is neither yes nor no. Write true or false.', 'exercise-library' ), $name, $found );
	}
	/* translators: 1: name of an option, 2: what was found */
	return sprintf( __( '%1$s: %2$s is no number. Take the number of the file in the media library.', 'exercise-library' ), $name, $found );
}
