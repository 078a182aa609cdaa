"""A dossier: chosen credentials as they came, with a cover page, for a board that decides on an exemption."""
