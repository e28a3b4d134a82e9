"""Changes: rates as growth or decline, of which amount, and since when."""
