"""Sides: whose a flow is and with whom, by the countries, bodies and capitals that a sentence names."""
