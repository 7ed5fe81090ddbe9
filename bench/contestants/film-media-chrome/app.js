import 'media-chrome';
import 'media-chrome/menu';
