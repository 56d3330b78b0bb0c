"""What befell counted people, by the words right and left of them in their own clause."""
