<?php
/**
 * Texts and addresses of a library file. Does the same as text.ts and safe-url.ts, and uses nothing of WordPress.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/**
 * Looks a text up: in the wanted language, its base language, another region of it, the language of the file, or else
 * the first there is.
 *
 * @param mixed  $text   a text, or texts by language
 * @param string $wanted language of the page
 * @param string $own    language of the file
 * @return array{value: string, lang: string, fallback: bool}|null
 */
function find_text( $text, $wanted, $own ) {
	if ( is_string( $text ) && '' !== $text ) {
		return array(
			'value'    => $text,
			'lang'     => $own,
			'fallback' => base_language( $own ) !== base_language( $wanted ),
		);
	}
	if ( ! is_array( $text ) ) {
		return null;
	}
	$tags = array_map( 'strval', array_keys( $text ) );
	$like = function ( $tag ) use ( $tags ) {
		foreach ( $tags as $candidate ) {
			if ( strtolower( $candidate ) === strtolower( $tag ) ) {
				return $candidate;
			}
		}
		return null;
	};
	$near = null;
	foreach ( $tags as $candidate ) {
		if ( base_language( $candidate ) === base_language( $wanted ) ) {
			$near = $candidate;
			break;
		}
	}
	$lang = $like( $wanted ) ?? $like( base_language( $wanted ) ) ?? $near ?? $like( $own ) ?? $like( base_language( $own ) ) ?? $tags[0] ?? null;
	if ( null === $lang || ! is_string( $text[ $lang ] ) || '' === $text[ $lang ] ) {
		return null;
	}
	return array(
		'value'    => $text[ $lang ],
		'lang'     => $lang,
		'fallback' => base_language( $lang ) !== base_language( $wanted ),
	);
}

/** The first part of a language tag: `nl` of `nl-BE`. */
function base_language( $tag ) {
	return strtolower( explode( '-', (string) $tag )[0] );
}

/** The language in which a file gives its plain strings. */
function own_language( array $file ) {
	$own = $file['library']['defaultLocale'] ?? '';
	return is_string( $own ) && '' !== $own ? $own : 'en';
}

/**
 * Text for HTML, element or attribute. Brackets too: WordPress looks for shortcodes in what a block or another shortcode
 * has printed, and a file must not start any.
 */
function html( $text ) {
	return strtr(
		htmlspecialchars( (string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ),
		array(
			'&#039;' => '&#39;',
			'['      => '&#91;',
			']'      => '&#93;',
		)
	);
}

/**
 * An address of a file made absolute against that of the file; null when it is none that may be shown.
 *
 * @param mixed  $address as it stands in the file
 * @param string $base    address of the file
 */
function safe_address( $address, $base ) {
	if ( ! is_string( $address ) || '' === $address || preg_match( '/[\x00-\x20\x7f]/', $address ) ) {
		return null;
	}
	if ( preg_match( '~^[a-z][a-z0-9+.-]*:~i', $address, $scheme ) ) {
		return in_array( strtolower( $scheme[0] ), array( 'http:', 'https:' ), true ) && preg_match( '~^https?://[^/]~i', $address ) ? $address : null;
	}
	if ( ! preg_match( '~^(https?:)//([^/?#]+)([^?#]*)(\?[^#]*)?~i', (string) $base, $parts ) ) {
		return null;
	}
	list( , $scheme, $host, $path ) = $parts;
	if ( preg_match( '~^[/\\\\]{2}~', $address ) ) {
		return preg_match( '~^//[^/]~', $address ) ? $scheme . $address : null;
	}
	if ( '#' === $address[0] ) {
		return $scheme . '//' . $host . $path . ( $parts[4] ?? '' ) . $address;
	}
	if ( '?' === $address[0] ) {
		return $scheme . '//' . $host . $path . $address;
	}
	$tail = strpbrk( $address, '?#' );
	$tail = false === $tail ? '' : $tail;
	$way  = substr( $address, 0, strlen( $address ) - strlen( $tail ) );
	if ( '/' !== $way[0] ) {
		$way = substr( $path, 0, (int) strrpos( $path, '/' ) ) . '/' . $way;
	}
	return $scheme . '//' . $host . without_dots( $way ) . $tail;
}

/**
 * The page of a licence: its own address, or that of a Creative Commons licence by its SPDX name (`CC-BY-4.0`). Does the
 * same as license.ts.
 *
 * @param mixed $license as it stands in the file
 */
function license_address( $license ) {
	if ( is_string( $license ) && preg_match( '/^CC-(BY(?:-NC)?(?:-(?:ND|SA))?)-(\d\.\d)$/D', $license, $parts ) ) {
		return 'https://creativecommons.org/licenses/' . strtolower( $parts[1] ) . "/{$parts[2]}/";
	}
	return 'CC0-1.0' === $license ? 'https://creativecommons.org/publicdomain/zero/1.0/' : safe_address( $license, '' );
}

/** A path with `.` and `..` followed. */
function without_dots( $path ) {
	$done     = array();
	$segments = explode( '/', $path );
	$last     = end( $segments );
	foreach ( $segments as $segment ) {
		if ( '..' === $segment ) {
			if ( count( $done ) > 1 ) {
				array_pop( $done );
			}
		} elseif ( '.' !== $segment ) {
			$done[] = $segment;
		}
	}
	if ( '.' === $last || '..' === $last ) {
		$done[] = '';
	}
	return implode( '/', $done );
}
