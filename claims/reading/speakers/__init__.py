"""Who speaks: printed speakers, their phrases and asides, and whom they mean in this article."""
