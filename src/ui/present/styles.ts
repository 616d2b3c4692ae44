// The styles of the large screen, so that they can be fetched by themselves.
import './present.css';
import './hands.css';
