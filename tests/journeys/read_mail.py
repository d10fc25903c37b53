"""Reads a mail draft by Python's parser and prints what it holds as JSON."""
import email
import email.policy
import hashlib
import json
import sys

with open(sys.argv[1], "rb") as file:
    mail = email.message_from_binary_file(file, policy=email.policy.SMTP)
parts = list(mail.iter_attachments())
json.dump({
    "fields": sorted(mail.keys()),
    "unsent": mail["X-Unsent"],
    "to": [{"name": one.display_name, "address": one.addr_spec} for one in mail["To"].addresses],
    "subject": mail["Subject"],
    "text": mail.get_body().get_content(),
    "defects": [str(one) for part in mail.walk() for one in part.defects],
    "enclosures": [{"name": part.get_filename(),
                    "type": part.get_content_type(),
                    "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest()} for part in parts],
}, sys.stdout)
