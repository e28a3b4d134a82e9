"""Qt: the models and services that the views share, no widgets of the window."""
