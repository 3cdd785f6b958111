"""What every page is made of: tokens, frame, print, security policy, start-up of components."""
