"""`python -m wallet`: the command line."""

import sys

from wallet.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
