<?php
/**
 * Says everything in which a library file differs from the format, and where. Does the same as match-rule.ts, with the
 * rules of rules.json, which come from the schema.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

/** Checks values against the rules of the format and keeps what is wrong. */
final class Checker {
	/** So many problems are kept: a file of another kind must not fill the memory. */
	const MOST = 50;

	/** @var array<array{path: string, code: string, params: array}> */
	public $problems = array();

	private $rules;

	public function __construct( array $rules ) {
		$this->rules = $rules;
	}

	/** @param mixed $data a decoded file, its groups as objects */
	public function library( $data ) {
		$this->match( $data, array( '$ref' => 'LibraryFile' ), '', $this->problems );
		$seen = array();
		foreach ( is_object( $data ) && is_array( $data->exercises ?? null ) ? $data->exercises : array() as $i => $exercise ) {
			$id = is_object( $exercise ) && is_string( $exercise->id ?? null ) ? $exercise->id : null;
			if ( null !== $id && isset( $seen[ $id ] ) ) {
				$this->report( $this->problems, "exercises[{$i}].id", 'duplicate', array( 'found' => $id ) );
			}
			$seen[ (string) $id ] = true;
		}
		return $this->problems;
	}

	private function report( array &$into, $path, $code, array $params = array() ) {
		if ( count( $into ) < self::MOST ) {
			$into[] = compact( 'path', 'code', 'params' );
		}
	}

	private function match( $value, $rule, $path, array &$into, $name = '' ) {
		if ( is_bool( $rule ) ) {
			return $rule ? null : $this->report( $into, $path, 'forbidden' );
		}
		if ( isset( $rule['$ref'] ) ) {
			$this->match( $value, $this->rules[ $rule['$ref'] ], $path, $into, '' === $name ? $rule['$ref'] : $name );
		}
		if ( isset( $rule['type'] ) ) {
			$types = (array) $rule['type'];
			if ( ! $this->is_one_of( $value, $types ) ) {
				return $this->report( $into, $path, 'type', array( 'expected' => $types, 'rule' => $name ) );
			}
		}
		if ( isset( $rule['anyOf'] ) ) {
			$this->match_any( $value, $rule['anyOf'], $path, $into, $name );
		}
		if ( isset( $rule['enum'] ) && ! in_array( $value, $rule['enum'], true ) ) {
			$this->report( $into, $path, 'enum', array( 'allowed' => $rule['enum'], 'found' => $value ) );
		}
		if ( isset( $rule['const'] ) && $value !== $rule['const'] ) {
			$this->report( $into, $path, 'enum', array( 'allowed' => array( wp_json_encode( $rule['const'] ) ), 'found' => $value ) );
		}
		if ( is_string( $value ) ) {
			$this->match_text( $value, $rule, $path, $into, $name );
		} elseif ( is_int( $value ) || is_float( $value ) ) {
			if ( $value < ( $rule['minimum'] ?? -INF ) || $value > ( $rule['maximum'] ?? INF ) ) {
				$this->report( $into, $path, 'number', array( 'min' => $rule['minimum'] ?? null, 'max' => $rule['maximum'] ?? null, 'found' => $value ) );
			}
		} elseif ( is_array( $value ) ) {
			if ( count( $value ) < ( $rule['minItems'] ?? 0 ) ) {
				$this->report( $into, $path, 'empty' );
			}
			foreach ( isset( $rule['items'] ) ? $value : array() as $i => $item ) {
				$this->match( $item, $rule['items'], "{$path}[{$i}]", $into );
			}
		} elseif ( is_object( $value ) ) {
			$this->match_object( $value, $rule, $path, $into );
		}
	}

	private function is_one_of( $value, array $types ) {
		foreach ( $types as $type ) {
			$fits = array(
				'null'    => null === $value,
				'boolean' => is_bool( $value ),
				'string'  => is_string( $value ),
				'array'   => is_array( $value ),
				'object'  => is_object( $value ),
				'number'  => is_int( $value ) || is_float( $value ),
				'integer' => is_int( $value ) || ( is_float( $value ) && floor( $value ) === $value ),
			);
			if ( ! empty( $fits[ $type ] ) ) {
				return true;
			}
		}
		return false;
	}

	/** Of several possibilities the one that fits best is what the author meant: its mistakes are told. */
	private function match_any( $value, array $rules, $path, array &$into, $name ) {
		$best  = array();
		$least = INF;
		foreach ( $rules as $rule ) {
			$found = array();
			$this->match( $value, $rule, $path, $found, $name );
			if ( ! $found ) {
				return;
			}
			$distance = 0;
			foreach ( $found as $problem ) {
				$here      = $problem['path'] === $path && 'type' === $problem['code'];
				$weights   = array( 'required' => 100, 'unknown' => 10 );
				$distance += $here ? 1000 : ( $weights[ $problem['code'] ] ?? 1 );
			}
			if ( $distance < $least ) {
				$least = $distance;
				$best  = $found;
			}
		}
		foreach ( $best as $problem ) {
			$this->report( $into, $problem['path'], $problem['code'], $problem['params'] );
		}
	}

	private function match_text( $value, array $rule, $path, array &$into, $name ) {
		$length = function_exists( 'mb_strlen' ) ? mb_strlen( $value, 'UTF-8' ) : strlen( $value );
		if ( $length < ( $rule['minLength'] ?? 0 ) ) {
			$this->report( $into, $path, 'empty' );
		} elseif ( isset( $rule['pattern'] ) && ! preg_match( '~' . str_replace( '~', '\~', $rule['pattern'] ) . '~uD', $value ) ) {
			$this->report( $into, $path, 'pattern', array( 'found' => $value, 'rule' => $name ) );
		}
	}

	private function match_object( $value, array $rule, $path, array &$into ) {
		$values = get_object_vars( $value );
		$known  = $rule['properties'] ?? array();
		if ( count( $values ) < ( $rule['minProperties'] ?? 0 ) ) {
			$this->report( $into, $path, 'empty' );
		}
		foreach ( $rule['required'] ?? array() as $key ) {
			if ( ! array_key_exists( $key, $values ) ) {
				$this->report( $into, $path, 'required', array( 'key' => $key ) );
			}
		}
		foreach ( $values as $key => $one ) {
			$key   = (string) $key;
			$place = $this->place( $path, $key );
			if ( isset( $rule['propertyNames'] ) ) {
				$found = array();
				$this->match( $key, $rule['propertyNames'], $place, $found );
				foreach ( $found as $problem ) {
					$this->report( $into, $place, 'name', array( 'key' => $key, 'rule' => $problem['params']['rule'] ?? '' ) );
				}
			}
			if ( isset( $known[ $key ] ) ) {
				$this->match( $one, $known[ $key ], $place, $into );
			} elseif ( false === ( $rule['additionalProperties'] ?? null ) ) {
				if ( 0 !== strpos( $key, 'x-' ) ) {
					$this->report( $into, $place, 'unknown', array( 'key' => $key, 'hint' => nearest( $key, array_keys( $known ) ) ) );
				}
			} elseif ( isset( $rule['additionalProperties'] ) ) {
				$this->match( $one, $rule['additionalProperties'], $place, $into );
			}
			if ( isset( $rule['dependentSchemas'][ $key ] ) ) {
				$this->match( $value, $rule['dependentSchemas'][ $key ], $path, $into );
			}
		}
	}

	/** A key behind a path: `.name`, or `["a b"]` where it is no plain word. */
	private function place( $path, $key ) {
		if ( ! preg_match( '/^[\w$-]+$/D', $key ) ) {
			return $path . '[' . wp_json_encode( $key ) . ']';
		}
		return '' === $path ? $key : "{$path}.{$key}";
	}
}

/** The word that was probably meant: at most a third of the letters differ. Null when none is near. */
function nearest( $typed, array $words ) {
	$best  = null;
	$least = max( 1, (int) floor( strlen( $typed ) / 3 ) ) + 1;
	foreach ( strlen( $typed ) > 60 ? array() : $words as $word ) {
		$edits = levenshtein( strtolower( $typed ), strtolower( $word ) );
		if ( $edits < $least ) {
			$least = $edits;
			$best  = $word;
		}
	}
	return $best;
}
