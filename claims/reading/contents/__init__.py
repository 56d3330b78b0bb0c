"""Where what somebody said begins and ends: the frames of the cues and the boundaries of a content."""
