"""Times: dates and periods as a text writes them, and the day it counts from."""
