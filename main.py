"""Start Briefing from a checkout."""

from briefing.app import main

if __name__ == "__main__":
    raise SystemExit(main())
