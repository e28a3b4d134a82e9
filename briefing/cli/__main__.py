"""`python -m briefing.cli`: the command line without the window's start."""

import sys

from briefing.cli import main

if __name__ == "__main__":
    sys.exit(main())
