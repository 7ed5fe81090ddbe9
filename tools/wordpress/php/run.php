<?php
// Runs PHP code inside a WordPress: `php run.php FOLDER`, the code on the standard input. It answers what it returns as
// JSON on the last line. WP_TEST_INSTALL=1: before WordPress is installed.
$folder = $argv[1];
$_SERVER['HTTP_HOST']       = preg_replace( '~^https?://~', '', getenv( 'WP_TEST_ADDRESS' ) );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
if ( getenv( 'WP_TEST_INSTALL' ) ) {
	define( 'WP_INSTALLING', true );
}
define( 'WP_ADMIN', true );
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
add_filter( 'pre_wp_mail', '__return_true' );
$answer = eval( stream_get_contents( STDIN ) );
echo "\n" . json_encode( $answer );
