"""What cooperation is to consist of: who asks for, offers, agrees or discusses what."""
