"""What the bundle runs."""

from cfmail_gui.__main__ import main

raise SystemExit(main())
