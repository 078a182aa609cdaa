"""Reading codes with the camera or from the screen."""
