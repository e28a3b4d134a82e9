"""Tables: what headings give to the lists, series and tables below them."""
