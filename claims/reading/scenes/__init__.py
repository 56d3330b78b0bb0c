"""What a page is about, and what that makes of words that would harm nobody on another page."""
