"""Events: talks, visits, signings and next steps, with their day, place and format."""
