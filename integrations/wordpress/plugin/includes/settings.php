<?php
/**
 * Settings → Exercise library: the file and the colour for the whole site, so that an empty block or `[exercise_library]`
 * is enough.
 */

namespace ExerciseLibrary;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN ), __NAMESPACE__ . '\add_link' );

function register_settings() {
	register_setting( OPTION, OPTION, array( 'sanitize_callback' => __NAMESPACE__ . '\clean_settings' ) );
}

/** What was wrong is told above the form, and the setting before it stays. */
function clean_settings( $raw ) {
	$raw   = is_array( $raw ) ? $raw : array();
	$clean = settings();
	$file  = absint( $raw['file'] ?? 0 );
	$src   = trim( sanitize_text_field( (string) ( $raw['src'] ?? '' ) ) );
	if ( $file || '' !== $src ) {
		$library = find_library( array( 'file' => $file, 'src' => $src ) );
		if ( isset( $library['failure'] ) ) {
			add_settings_error( OPTION, 'file', html( failure_text( $library['failure'] ) ) );
			$file = $clean['file'];
			$src  = $clean['src'];
		}
	}
	$accent = strtolower( trim( (string) ( $raw['accent'] ?? '' ) ) );
	if ( '' === $accent || sanitize_hex_color( $accent ) ) {
		$clean['accent'] = $accent;
	} else {
		add_settings_error( OPTION, 'accent', html( value_note( 'accent', array(), $accent ) ) );
	}
	return array_merge( $clean, compact( 'file', 'src' ) );
}

function add_page() {
	$title = __( 'Exercise library', 'exercise-library' );
	add_options_page( $title, $title, 'manage_options', SCRIPT, __NAMESPACE__ . '\print_page' );
}

function add_link( array $links ) {
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . SCRIPT ) ), esc_html__( 'Settings', 'exercise-library' ) ) );
	return $links;
}

/** The library files in the media library, the newest first. */
function uploaded_files() {
	return get_posts(
		array(
			'post_type'      => 'attachment',
			'post_mime_type' => 'application/json',
			'post_status'    => 'inherit',
			'posts_per_page' => 100,
		)
	);
}

function print_page() {
	$now   = settings();
	$files = uploaded_files();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Exercise library', 'exercise-library' ); ?></h1>
		<p><?php esc_html_e( 'These hold for every block and shortcode that says nothing else.', 'exercise-library' ); ?></p>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="exercise-library-file"><?php esc_html_e( 'Library file', 'exercise-library' ); ?></label></th>
					<td>
						<select id="exercise-library-file" name="<?php echo esc_attr( OPTION ); ?>[file]">
							<option value="0"><?php esc_html_e( 'None, or the address below', 'exercise-library' ); ?></option>
							<?php foreach ( $files as $file ) : ?>
								<option value="<?php echo absint( $file->ID ); ?>" <?php selected( $now['file'], $file->ID ); ?>><?php echo esc_html( get_the_title( $file ) ); ?></option>
							<?php endforeach; ?>
						</select>
						<p class="description"><?php esc_html_e( 'Upload a file that ends in .json under Media → Add new; it then stands in this list.', 'exercise-library' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="exercise-library-src"><?php esc_html_e( 'Or its address', 'exercise-library' ); ?></label></th>
					<td><input id="exercise-library-src" class="regular-text code" type="text" name="<?php echo esc_attr( OPTION ); ?>[src]" value="<?php echo esc_attr( $now['src'] ); ?>"></td>
				</tr>
				<tr>
					<th scope="row"><label for="exercise-library-accent"><?php esc_html_e( 'Accent colour', 'exercise-library' ); ?></label></th>
					<td>
						<input id="exercise-library-accent" class="code" type="text" size="9" maxlength="7" placeholder="#1f6b52" aria-describedby="exercise-library-accent-help" name="<?php echo esc_attr( OPTION ); ?>[accent]" value="<?php echo esc_attr( $now['accent'] ); ?>">
						<p class="description" id="exercise-library-accent-help"><?php esc_html_e( 'The colour of your practice; everything else follows from it and stays readable. Leave it empty for green.', 'exercise-library' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
