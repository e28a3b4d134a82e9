"""Views: the window and its panes."""
