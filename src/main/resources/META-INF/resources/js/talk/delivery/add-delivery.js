// The small form that adds a delivery: the venue brings its town.
import { followVenues } from "../form/venue-facts.js";

followVenues(document.querySelector("form.add-delivery"));
